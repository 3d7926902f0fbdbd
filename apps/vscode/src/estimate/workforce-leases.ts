import * as vscode from "vscode";
import type { ReadingProgress, WorkforceFile } from "../workforce/workforce-file.js";
import type { Lease, WorkforcePool } from "../workforce/workforce-pool.js";
import type { WorkforceInput } from "./estimate-source.js";

/** A workforce file in use, and what the estimate calls it. */
export interface LeasedInput {
  readonly input: WorkforceInput;
  readonly file: WorkforceFile;
}

/** The workforce files of one estimate; follows the list as the estimate file is edited. */
export class WorkforceLeases implements vscode.Disposable {
  private readonly held = new Map<
    string,
    { readonly lease: Lease; readonly subscription: vscode.Disposable }
  >();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly progressed = new vscode.EventEmitter<ReadingProgress>();
  private readonly saved = new vscode.EventEmitter<void>();
  /** Some table may be another one. */
  readonly onDidChange = this.changed.event;
  /** What is on disk of one may be another. */
  readonly onDidSave = this.saved.event;
  readonly onDidProgress = this.progressed.event;

  constructor(private readonly pool: WorkforcePool) {}

  /** Holds exactly these files from now on. */
  hold(inputs: readonly WorkforceInput[]): readonly LeasedInput[] {
    const wanted = new Map(inputs.map((input) => [keyOf(input), input]));
    for (const [key, { lease, subscription }] of this.held) {
      if (wanted.has(key)) continue;
      this.held.delete(key);
      vscode.Disposable.from(lease, subscription).dispose();
    }
    return inputs.map((input) => ({ input, file: this.take(input) }));
  }

  dispose(): void {
    this.hold([]);
    this.changed.dispose();
    this.saved.dispose();
    this.progressed.dispose();
  }

  private take(input: WorkforceInput): WorkforceFile {
    const key = keyOf(input);
    const held = this.held.get(key);
    if (held !== undefined) return held.lease.file;
    const lease = this.pool.lease(input.uri, input.options);
    const subscription = vscode.Disposable.from(
      lease.file.onDidChange(() => this.changed.fire()),
      lease.file.onDidSave(() => this.saved.fire()),
      lease.file.onDidProgress((progress) => this.progressed.fire(progress)),
    );
    this.held.set(key, { lease, subscription });
    return lease.file;
  }
}

const keyOf = ({ uri, options }: WorkforceInput) => `${uri.toString()} ${JSON.stringify(options)}`;
