import * as vscode from "vscode";

/**
 * Remembers which files exist, for checks that cannot wait: an unknown address is looked up in the background, and
 * `onDidChange` tells when the answer is there or has become another.
 */
export class KnownFiles implements vscode.Disposable {
  private readonly known = new Map<string, boolean | "asked">();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(
    "**/*.{csv,tsv,txt}",
    false,
    true,
    false,
  );
  readonly onDidChange = this.changed.event;

  constructor() {
    const forget = (uri: vscode.Uri) => {
      if (this.known.delete(uri.toString())) this.changed.fire();
    };
    this.watcher.onDidCreate(forget);
    this.watcher.onDidDelete(forget);
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
    this.watcher.dispose();
    this.changed.dispose();
  }

  private async ask(uri: vscode.Uri, key: string): Promise<void> {
    const answer = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    this.known.set(key, answer);
    this.changed.fire();
  }
}
