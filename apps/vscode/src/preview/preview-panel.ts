import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import type { Exports } from "../export/exports.js";
import { pageScriptIn } from "../export/page-script.js";
import { readMessage, type Status } from "../protocol/envelope.js";
import { type Errand, type ErrandResult, errandDone, exportAsked } from "../protocol/errand.js";
import { currentLanguage, t } from "../text/localize.js";
import { Errands } from "./errands.js";
import { createNonce } from "./nonce.js";
import { pageHtml } from "./page-html.js";
import type { PreviewContent, PreviewKind } from "./preview-kind.js";
import { createThrottle, hostTimers } from "./throttle.js";
import { createVersionGuard } from "./version-guard.js";

/** At most one picture per this many milliseconds while somebody types. */
const pause = 150;
/** A picture that takes longer than this many milliseconds is announced. */
const patience = 200;

type Incoming = { readonly type: string; readonly source: string };

/**
 * One open preview. The page is written once and then only patched by messages; the last good picture is kept
 * here and sent again whenever the page asks (a hidden page loses its content) or becomes visible.
 */
export class PreviewPanel<Picture, Message extends Incoming> implements vscode.Disposable {
  private readonly guard = createVersionGuard();
  private readonly throttle = createThrottle(() => void this.update(), pause, hostTimers);
  private readonly subscriptions: vscode.Disposable[] = [];
  private content: PreviewContent<Picture, Message>;
  private contentChanged: vscode.Disposable;
  private picture: { readonly version: number; readonly value: Picture } | undefined;
  /** The picture the page has; undefined when it is hidden, or may have lost it. */
  private sent: { readonly version: number; readonly value: Picture; readonly language: string } | undefined;
  /** The page listens. */
  private isReady = false;
  /** It is closed: VS Code answers whoever asks it anything more with an error. */
  private isDisposed = false;
  private readonly waiting: object[] = [];
  private readonly errands = new Errands((message) => this.postWhenReady(message));
  private status: Status = { kind: "current" };
  private language = currentLanguage();

  constructor(
    private readonly kind: PreviewKind<Picture, Message>,
    private document: vscode.Uri,
    readonly panel: vscode.WebviewPanel,
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    state?: unknown,
  ) {
    this.content = this.open();
    this.content.restore?.(state);
    this.contentChanged = this.content.onDidChange(() => this.throttle.trigger());
    this.subscriptions.push(
      panel.webview.onDidReceiveMessage((data) => this.receive(data)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) {
          this.sent = undefined;
          this.isReady = false;
          return;
        }
        this.send();
        this.throttle.trigger();
      }),
    );
    this.writePage();
    this.throttle.trigger();
  }

  get source(): string {
    return this.document.toString();
  }

  /** Follows a document that was renamed or moved. */
  follow(document: vscode.Uri): void {
    this.contentChanged.dispose();
    const state = this.content.state?.();
    this.content.dispose();
    this.document = document;
    this.sent = undefined;
    this.content = this.open();
    this.content.restore?.(state);
    this.contentChanged = this.content.onDidChange(() => this.throttle.trigger());
    this.panel.title = this.kind.title(document);
    this.refresh();
  }

  /** Makes the picture anew although no text changed, e.g. in another language. */
  refresh(): void {
    this.language = currentLanguage();
    this.panel.title = this.kind.title(this.document);
    this.guard.reset();
    this.throttle.trigger();
  }

  /** A small message past the throttle; a hidden page does not get it. */
  post(message: object): void {
    if (this.isVisible) void this.panel.webview.postMessage({ source: this.source, ...message });
  }

  /** Does what the page could have asked for. */
  tell(message: Message): void {
    this.content.receive(message);
  }

  /** A small message that is not lost: a page that is hidden, or not there yet, gets it when it is. */
  postWhenReady(message: object): void {
    if (this.isReady) this.post(message);
    else this.waiting.push(message);
  }

  /** What can be saved and copied of what is shown; undefined where nothing ever can. */
  async exports(): Promise<Exports | undefined> {
    return this.content.exports?.(currentLanguage(), pageScriptIn(this.extensionUri));
  }

  /**
   * Has the page do what the host cannot; it is shown for that. To write to the clipboard it needs the focus.
   * @throws Error with what the page says
   */
  run(does: Errand["does"]): Promise<ErrandResult> {
    const needsFocus = does.kind === "copyPicture" || does.kind === "copyTable";
    if (needsFocus || !this.panel.visible) this.panel.reveal(undefined, !needsFocus);
    return this.errands.ask(does);
  }

  dispose(): void {
    this.isDisposed = true;
    this.throttle.dispose();
    this.contentChanged.dispose();
    this.content.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private open(): PreviewContent<Picture, Message> {
    return this.kind.open(this.document, {
      post: (message) => this.post(message),
      postWhenReady: (message) => this.postWhenReady(message),
    });
  }

  private async update(): Promise<void> {
    // Nobody sees it: the picture is made when somebody does.
    if (!this.isVisible) return;
    const version = this.content.version();
    const work = this.guard.begin(`${this.source} ${version} ${this.language}`);
    if (work === undefined) return;
    const slow = setTimeout(() => this.post({ type: "updating" }), patience);
    try {
      const rendered = await this.content.render(this.language);
      if (!work.isNewest()) return;
      if (rendered.picture !== undefined) this.picture = { version, value: rendered.picture };
      this.status = rendered.status;
    } catch (error) {
      // A fault of ours must neither blank the picture nor end the extension.
      if (!work.isNewest()) return;
      this.log.error(`${this.kind.viewType}: ${this.source}`, error instanceof Error ? error : String(error));
      const message = t("Could not draw this version. See the log.");
      this.status = { kind: "stale", message, line: null };
    } finally {
      clearTimeout(slow);
    }
    this.send();
  }

  private get isVisible(): boolean {
    return !this.isDisposed && this.panel.visible;
  }

  private send(): void {
    if (!this.isVisible) return;
    const { picture, sent, language, status } = this;
    this.sent = picture && { ...picture, language };
    const changes =
      picture && sent?.language === language ? this.content.changes?.(sent.value, picture.value) : undefined;
    if (picture !== undefined && sent !== undefined && changes !== undefined) {
      this.post({ type: "changes", version: picture.version, from: sent.version, ...changes, status });
      return;
    }
    this.post({
      type: "picture",
      version: this.picture?.version ?? 0,
      language: this.language,
      picture: this.picture?.value ?? null,
      status: this.status,
      title: baseName(this.document),
    });
  }

  private receive(data: unknown): void {
    const done = readMessage(errandDone, data);
    if (done !== undefined) {
      this.errands.receive(done);
      return;
    }
    if (readMessage(exportAsked, data) !== undefined) {
      void vscode.commands.executeCommand("kommuneradar.export", this.document);
      return;
    }
    const message = readMessage(this.kind.messages, data);
    if (message === undefined) {
      this.log.warn(`${this.kind.viewType}: a message was not understood`);
    } else if (message.type === "ready") {
      // A page that loads anew after its file was renamed still names the old one, and learns the new one from the answer.
      this.sent = undefined;
      this.send();
      this.isReady = true;
      for (const own of this.waiting.splice(0)) this.post(own);
    } else if (message.source === this.source) {
      this.content.receive(message);
    }
  }

  private writePage(): void {
    const { webview } = this.panel;
    const file = (name: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.extensionUri, "dist", "webview", name)).toString();
    webview.html = pageHtml({
      cspSource: webview.cspSource,
      nonce: createNonce(),
      scriptUri: file(`${this.kind.bundle}.js`),
      styleUri: file(`${this.kind.bundle}.css`),
      language: this.language,
      title: this.kind.title(this.document),
      source: this.source,
    });
  }
}
