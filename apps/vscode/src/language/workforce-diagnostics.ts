import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { createThrottle, hostTimers, type Throttle } from "../preview/throttle.js";
import type { WorkforceFile } from "../workforce/workforce-file.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { toVsDiagnostic } from "./convert-diagnostic.js";

const pause = 300;

interface Watched {
  readonly throttle: Throttle;
  readonly subscription: vscode.Disposable;
}

/** Diagnostics at the cells of the workforce files in use; gone when nobody uses the file any more. */
export class WorkforceDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kommuneradar-workforce");
  private readonly watched = new Map<WorkforceFile, Watched>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly pool: WorkforcePool,
    private readonly service: LanguageService,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      pool.onDidChange(() => this.followPool()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("kommuneradar.language")) {
          for (const { throttle } of this.watched.values()) throttle.trigger();
        }
      }),
    );
    this.followPool();
  }

  dispose(): void {
    for (const file of [...this.watched.keys()]) this.unwatch(file);
    this.subscriptions.dispose();
  }

  private followPool(): void {
    // The same file may be in use twice, read in two ways: the way an estimate file asks for came last.
    const wanted = new Set(new Map(this.pool.files.map((file) => [file.uri.toString(), file])).values());
    for (const file of [...this.watched.keys()]) if (!wanted.has(file)) this.unwatch(file);
    for (const file of wanted) if (!this.watched.has(file)) this.watch(file);
  }

  private watch(file: WorkforceFile): void {
    const throttle = createThrottle(() => void this.publish(file), pause, hostTimers);
    const subscription = file.onDidChange(() => throttle.trigger());
    this.watched.set(file, { throttle, subscription });
    throttle.trigger();
  }

  private unwatch(file: WorkforceFile): void {
    const watched = this.watched.get(file);
    watched?.throttle.dispose();
    watched?.subscription.dispose();
    this.watched.delete(file);
    this.collection.delete(file.uri);
  }

  private async publish(file: WorkforceFile): Promise<void> {
    const { version } = file;
    try {
      const table = await file.table();
      if (file.version !== version || !this.watched.has(file)) return;
      const found = table === undefined ? [] : this.service.tableDiagnostics(file.uri.toString(), table);
      this.collection.set(file.uri, found.map(toVsDiagnostic));
      this.pool.tellRead();
    } catch (error) {
      this.log.error(`check ${file.uri.toString()}`, error instanceof Error ? error : String(error));
    }
  }
}
