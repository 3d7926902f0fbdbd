import {
  type CodeMapping,
  estimatePartings,
  type LiveWorkforce,
  openWorkforce,
  type Parting,
  type RowWatch,
  type WorkforceOptions,
  type WorkforceTable,
} from "@kommuneradar/core";
import * as vscode from "vscode";
import { documentLength, type FileEvent, FollowedFile, readBytes } from "../documents/followed-file.js";
import { applyChanges } from "../documents/text-change.js";
import { type Clock, hostClock } from "../preview/clock.js";
import { MappingFile } from "./mapping-file.js";
import { finishInTurns, readInTurns } from "./read-in-turns.js";
import { readSliced } from "./read-sliced.js";
import type { ReadingOptions } from "./workforce-pool.js";

/** VS Code hands extensions no document above this size, so such a file is followed on save only. */
export const largestDocument = 50 * 1024 * 1024;

/** Nobody has typed for this many milliseconds: then it is looked whether the table still has the document's text. */
const calm = 300;

/** How far reading a file from disk has come, in bytes. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * One workforce file as a table that follows its text: edit by edit while it is open, else from disk.
 * The table is made when asked for, never twice for one version.
 */
export class WorkforceFile implements vscode.Disposable {
  private readonly file: FollowedFile;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly saved = new vscode.EventEmitter<void>();
  private readonly progressed = new vscode.EventEmitter<ReadingProgress>();
  private readonly mapping: MappingFile | undefined;
  private options: WorkforceOptions;
  private live: LiveWorkforce | undefined;
  /** Version of the document that the live table has. */
  private liveVersion = 0;
  private checking: unknown;
  private fromDisk: Promise<WorkforceTable | undefined> | undefined;
  private last: { readonly version: number; readonly table: WorkforceTable } | undefined;
  private bytes = 0;
  private currentVersion = 0;
  private isDisposed = false;

  /** The table may be another one now. */
  readonly onDidChange = this.changed.event;
  /** An open file was saved: what is on disk is what is in the table. */
  readonly onDidSave = this.saved.event;
  readonly onDidProgress = this.progressed.event;

  constructor(
    readonly uri: vscode.Uri,
    private readonly given: WorkforceOptions & Pick<ReadingOptions, "mappingUri" | "mappedBy">,
    private readonly clock: Clock = hostClock,
  ) {
    this.options = given;
    if (given.mappingUri !== undefined) {
      const by = given.mappedBy === undefined ? uri : vscode.Uri.parse(given.mappedBy);
      this.mapping = new MappingFile(vscode.Uri.parse(given.mappingUri), by);
      this.mapping.onDidChange(() => this.receive({ kind: "replaced" }));
    }
    this.file = new FollowedFile(uri);
    this.file.onDidChange((event) => this.receive(event));
  }

  get version(): number {
    return this.currentVersion;
  }

  /** Bytes on disk, when the file is above what VS Code hands to extensions; else 0. */
  get followedOnSaveOnly(): number {
    return this.file.document === undefined && this.bytes > largestDocument ? this.bytes : 0;
  }

  /** There are edits that are not on disk. */
  get isDirty(): boolean {
    return this.file.document?.isDirty ?? false;
  }

  /** The table that was last asked for, while the text is that still. */
  get tableNow(): WorkforceTable | undefined {
    return this.last?.version === this.currentVersion ? this.last.table : undefined;
  }

  /** The table of the text as it is now; undefined when there is no such file. */
  async table(): Promise<WorkforceTable | undefined> {
    const version = this.currentVersion;
    const table = await this.read();
    if (version === this.currentVersion) this.last = table && { version, table };
    return table;
  }

  /** Makes parts of the live table beforehand that will be asked for: all at once they would fill a turn. */
  async prepare(partings: readonly Parting[]): Promise<void> {
    if (this.live !== undefined) await finishInTurns(this.live.prepare(partings));
  }

  private async read(): Promise<WorkforceTable | undefined> {
    if (this.mapping !== undefined) this.useMapping(await this.mapping.read());
    const open = this.file.document;
    if (open !== undefined) {
      if (this.live === undefined) {
        this.live = openWorkforce(open.getText(), this.options);
        this.liveVersion = open.version;
      }
      await readInTurns(this.live, () => this.live);
      if (this.live !== undefined) await finishInTurns(this.live.prepare(estimatePartings));
      // An edit of the header meanwhile has it all read anew.
      if (this.live !== undefined) await readInTurns(this.live, () => this.live);
      // Edited beyond following, closed or given back meanwhile: then it is another question.
      return this.isDisposed ? undefined : (this.live?.table() ?? (await this.read()));
    }
    this.fromDisk ??= this.readDisk();
    return await this.fromDisk;
  }

  /** The table of what is on disk, whatever is typed. */
  async savedTable(): Promise<WorkforceTable | undefined> {
    if (this.mapping !== undefined) this.useMapping(await this.mapping.read());
    return this.isDirty ? await this.readDisk() : await this.table();
  }

  /** Reads what is on disk once more, to tell where rows stand; left off when the file changes meanwhile. */
  async watchRows(watch: RowWatch): Promise<void> {
    const version = this.currentVersion;
    const bytes = await readBytes(this.uri);
    if (bytes === undefined) return;
    const isCancelled = () => this.currentVersion !== version;
    await readSliced(bytes, this.options, { isCancelled, onProgress: () => undefined, watch });
  }

  dispose(): void {
    this.currentVersion++;
    this.mapping?.dispose();
    this.isDisposed = true;
    this.clock.clear(this.checking);
    this.live = undefined;
    vscode.Disposable.from(this.file, this.changed, this.saved, this.progressed).dispose();
  }

  /** Another mapping makes other cells: then the text is read anew. */
  private useMapping(mapping: CodeMapping): void {
    if (this.options.mapping === mapping) return;
    this.options = { ...this.given, mapping };
    this.live = undefined;
    this.fromDisk = undefined;
  }

  private receive(event: FileEvent): void {
    if (event.kind === "saved") {
      this.saved.fire();
    } else if (event.kind === "edited") {
      if (this.follow(event)) this.advance();
    } else {
      this.live = undefined;
      this.fromDisk = undefined;
      this.advance();
    }
  }

  /** Brings the live table up to the document; false when nothing changed. */
  private follow({ changes, version }: Extract<FileEvent, { kind: "edited" }>): boolean {
    const open = this.file.document;
    if (open === undefined || this.live === undefined) return true;
    // A change of the saved mark comes as an edit without changes.
    if (changes.length === 0 && version === this.liveVersion) return false;
    const isNext = version === this.liveVersion + 1;
    if (!applyChanges(this.live, changes, isNext ? undefined : documentLength(open))) this.live = undefined;
    this.liveVersion = version;
    this.clock.clear(this.checking);
    this.checking = this.clock.set(() => this.check(), calm);
    return true;
  }

  /** What has parted from the document in spite of all is read anew. */
  private check(): void {
    const open = this.file.document;
    if (open === undefined || this.live === undefined || this.live.length === documentLength(open)) return;
    this.live = undefined;
    this.advance();
  }

  private advance(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private async readDisk(): Promise<WorkforceTable | undefined> {
    const version = this.currentVersion;
    const bytes = await readBytes(this.uri);
    this.bytes = bytes?.length ?? 0;
    if (bytes === undefined) return undefined;
    return await readSliced(bytes, this.options, {
      isCancelled: () => this.currentVersion !== version && this.fromDisk === undefined,
      onProgress: (done) => this.progressed.fire({ done, total: bytes.length }),
    });
  }
}
