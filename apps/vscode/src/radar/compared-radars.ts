import * as vscode from "vscode";

/** Which radars are compared in a preview, or shown with their timeline, for commands that end that. */
export class ComparedRadars implements vscode.Disposable {
  private readonly files = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  has(file: vscode.Uri): boolean {
    return this.files.has(file.toString());
  }

  set(file: vscode.Uri, isCompared: boolean): void {
    if (isCompared === this.has(file)) return;
    if (isCompared) this.files.add(file.toString());
    else this.files.delete(file.toString());
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
