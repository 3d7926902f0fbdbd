import * as vscode from "vscode";
import { t } from "../text/localize.js";

const scheme = "kommuneradar-import";

/** What an import found, as a document that cannot be written in, beside the questions; it follows each choice. */
export class ImportPreview implements vscode.Disposable {
  private readonly uri: vscode.Uri;
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;

  /** `text`: what is shown, made anew with each choice. */
  constructor(
    fileName: string,
    private readonly text: () => string,
  ) {
    this.uri = vscode.Uri.from({ scheme, path: `/${t("Import of {0}", fileName)}.txt` });
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: () => this.text(),
    });
  }

  async show(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true });
  }

  refresh(): void {
    this.changed.fire(this.uri);
  }

  /** Closes the document too: it says nothing that is kept. */
  dispose(): void {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const own = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === this.uri.toString(),
    );
    void vscode.window.tabGroups.close(own, true);
    this.registration.dispose();
    this.changed.dispose();
  }
}
