import { workspaceGlobs, workspaceLimits } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { findFiles } from "../documents/find-files.js";
import { isReadable, onDidAllowReading } from "../documents/outside-files.js";

/**
 * Remembers which files exist, for checks that cannot wait: an unknown address is looked up in the background, and
 * `onDidChange` tells when the answer is there or has become another.
 */
export class KnownFiles implements vscode.Disposable {
  private readonly known = new Map<string, boolean | "asked">();
  private listed: Set<string> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(
    workspaceGlobs.tables,
    false,
    true,
    false,
  );
  private readonly allowing: vscode.Disposable;
  private readonly closing = new vscode.CancellationTokenSource();
  readonly onDidChange = this.changed.event;

  constructor() {
    const forget = (uri: vscode.Uri) => {
      if (this.known.delete(uri.toString())) this.changed.fire();
    };
    this.watcher.onDidCreate((uri) => {
      this.listed?.add(uri.toString());
      forget(uri);
    });
    this.allowing = onDidAllowReading(() => {
      this.known.clear();
      this.changed.fire();
    });
    this.watcher.onDidDelete((uri) => {
      this.listed?.delete(uri.toString());
      forget(uri);
    });
  }

  /** Tables of the workspace, as far as they have been found: they are looked for when somebody first asks. */
  tables(): readonly string[] {
    if (this.listed === undefined) {
      this.listed = new Set();
      void this.list(this.listed);
    }
    return [...this.listed];
  }

  exists(address: string): boolean | undefined {
    const uri = vscode.Uri.parse(address);
    const key = uri.toString();
    const answer = this.known.get(key);
    if (answer === undefined) {
      this.known.set(key, "asked");
      void this.ask(uri, key);
    }
    return typeof answer === "boolean" ? answer : undefined;
  }

  dispose(): void {
    this.closing.cancel();
    this.watcher.dispose();
    this.allowing.dispose();
    this.changed.dispose();
  }

  private async list(listed: Set<string>): Promise<void> {
    const wanted = { pattern: workspaceGlobs.tables, most: workspaceLimits.files };
    const found = await findFiles(wanted, this.closing.token).then(
      ({ files }) => files,
      // Told where our own files are looked for.
      () => [],
    );
    for (const uri of found) listed.add(uri.toString());
  }

  private async ask(uri: vscode.Uri, key: string): Promise<void> {
    const open = vscode.workspace.textDocuments.map((document) => document.uri);
    // Of what is not to be looked at it stays unknown whether it is there.
    if (!(await isReadable(uri, open))) return;
    const answer = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    this.known.set(key, answer);
    this.changed.fire();
  }
}
