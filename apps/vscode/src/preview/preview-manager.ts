import * as vscode from "vscode";
import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import type { PreviewKind } from "./preview-kind.js";
import { PreviewPanel } from "./preview-panel.js";

/** What a page keeps with `setState`; the rest of its state is its own. */
const savedState = z.looseObject({ source: z.string().min(1) });

/** Opens, finds and restores the previews of one kind: one per document. */
export class PreviewManager<Picture, Message extends { readonly type: string; readonly source: string }>
  implements vscode.Disposable, vscode.WebviewPanelSerializer
{
  private readonly panels = new Map<vscode.WebviewPanel, PreviewPanel<Picture, Message>>();
  private readonly subscriptions: vscode.Disposable;
  private readonly frontChanged = new vscode.EventEmitter<void>();
  /** Another preview may be the one in front, or none. */
  readonly onDidChangeFront = this.frontChanged.event;

  constructor(
    private readonly kind: PreviewKind<Picture, Message>,
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(kind.viewType, this),
      vscode.workspace.onDidRenameFiles((event) => {
        for (const { oldUri, newUri } of event.files) this.find(oldUri)?.follow(newUri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("kommuneradar.language")) this.refreshAll();
      }),
    );
  }

  /** Shows the preview of a document, beside unless told where. Focus stays in the text. */
  show(
    document: vscode.Uri,
    column: vscode.ViewColumn = vscode.ViewColumn.Beside,
  ): PreviewPanel<Picture, Message> {
    const open = this.find(document);
    if (open !== undefined) {
      open.panel.reveal(undefined, true);
      return open;
    }
    const place = { viewColumn: column, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(this.kind.viewType, this.kind.title(document), place);
    return this.adopt(panel, document);
  }

  /** The open preview of a document. */
  find(document: vscode.Uri): PreviewPanel<Picture, Message> | undefined {
    const source = document.toString();
    return [...this.panels.values()].find((preview) => preview.source === source);
  }

  /** The document whose preview has the focus, or is the active tab. */
  inFront(): vscode.Uri | undefined {
    const front = [...this.panels.values()].find(({ panel }) => panel.active);
    return front && vscode.Uri.parse(front.source);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const saved = readMessage(savedState, state);
    if (saved === undefined) panel.dispose();
    else this.adopt(panel, vscode.Uri.parse(saved.source, true), saved);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const preview of this.panels.values()) preview.panel.dispose();
    this.frontChanged.dispose();
  }

  private refreshAll(): void {
    for (const preview of this.panels.values()) preview.refresh();
  }

  private adopt(
    panel: vscode.WebviewPanel,
    document: vscode.Uri,
    state?: unknown,
  ): PreviewPanel<Picture, Message> {
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extensionUri, "dist", "webview")],
    };
    if (this.kind.iconPath !== undefined) {
      panel.iconPath = vscode.Uri.joinPath(this.extensionUri, this.kind.iconPath);
    }
    const preview = new PreviewPanel(this.kind, document, panel, this.extensionUri, this.log, state);
    this.panels.set(panel, preview);
    panel.onDidChangeViewState(() => this.frontChanged.fire());
    panel.onDidDispose(() => {
      this.panels.delete(panel);
      preview.dispose();
      this.frontChanged.fire();
    });
    return preview;
  }
}
