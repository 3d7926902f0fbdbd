import type * as vscode from "vscode";
import type * as z from "zod";
import type { Exports } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import type { PageLanguage, Status } from "../protocol/envelope.js";

/** What a preview shows now. */
export interface Rendered<Picture> {
  /** The newest good picture, or undefined when this text makes none: the page then keeps the one it has. */
  readonly picture: Picture | undefined;
  readonly status: Status;
}

/** The content of one open preview: follows its documents and makes pictures of them. */
export interface PreviewContent<Picture, Message> extends vscode.Disposable {
  /** Fires when a newer picture can be made. */
  readonly onDidChange: vscode.Event<void>;
  /** Number of the state that `render` would show now; greater is newer. */
  version(): number;
  render(language: PageLanguage): Rendered<Picture> | Promise<Rendered<Picture>>;
  /**
   * The message part that turns one picture into the next, where that is less than the next one whole; undefined where
   * the pictures have nothing in common.
   */
  changes?(before: Picture, after: Picture): object | undefined;
  /** What is to be kept when the document is renamed, or VS Code restarted; the page keeps it for a restart. */
  state?(): object;
  /** Goes on from a state that another content of the same kind had, possibly of another version of the extension. */
  restore?(state: unknown): void;
  /**
   * What can be saved and copied of what is shown; undefined where nothing ever can.
   * @throws NothingToExport
   */
  exports?(language: PageLanguage, script: ReadPageScript): Promise<Exports | undefined>;
  /** A message from the page, already validated. */
  receive(message: Message): void;
}

/** One kind of preview (radar, estimate): its page, its messages, and how its content is opened. */
export interface PreviewKind<Picture, Message extends { readonly type: string; readonly source: string }> {
  readonly viewType: string;
  /** Bundle in `dist/webview`, without ending. */
  readonly bundle: string;
  /** Tab icon, a path in the extension's folder. */
  readonly iconPath?: string;
  readonly messages: z.ZodType<Message>;
  title(document: vscode.Uri): string;
  open(document: vscode.Uri, panel: PanelAccess): PreviewContent<Picture, Message>;
}

/** What the content may do to its own panel besides rendering. */
export interface PanelAccess {
  /** Sends a small message (highlight, progress) past the throttle; lost while the panel is hidden. */
  post(message: object): void;
  /** Sends a message that is not lost: a page that is hidden gets it when somebody looks at it. */
  postWhenReady(message: object): void;
}
