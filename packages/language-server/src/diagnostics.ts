import { fileKey } from "@kommuneradar/language-service";
import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
} from "vscode-languageserver";
import { serviceDocument } from "./documents.js";
import type { Session } from "./session.js";

/** A typist pauses longer than this between words, not between letters. */
const pause = 200;
/** Of a table that takes long to read. */
const longPause = 1000;
const longText = 1_000_000;

/**
 * Diagnostics of the open documents: handed out when they are asked for where the client can both ask and be told to ask
 * again, else sent at once when a document is opened and after a pause while it is typed in. What other files say of a
 * document counts, so that all are checked again when one changes.
 */
export class Diagnostics {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sent = new Set<string>();
  #elsewhere: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  get isAskedFor(): boolean {
    const { textDocument, workspace } = this.session.client;
    return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
  }

  offers(): ServerCapabilities {
    if (!this.isAskedFor) return {};
    const diagnosticProvider = { interFileDependencies: true, workspaceDiagnostics: false };
    return { diagnosticProvider: { identifier: "kommuneradar", ...diagnosticProvider } };
  }

  serve(): void {
    const { connection, documents } = this.session;
    connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
      const items = await this.session.ask(uri, token, (service, asked) => service.diagnostics(asked));
      return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
    });
    // The protocol's library tells of an opened document as of one that has changed.
    const opened = new Set<string>();
    documents.onDidChangeContent(({ document }) => {
      const isNew = !opened.has(document.uri);
      opened.add(document.uri);
      this.#changed(document.uri, isNew ? 0 : document.getText().length > longText ? longPause : pause);
    });
    documents.onDidClose(({ document: { uri } }) => {
      opened.delete(uri);
      clearTimeout(this.#waiting.get(uri));
      this.#waiting.delete(uri);
      this.session.service.forget(uri);
      if (this.#sent.delete(uri)) this.#send(uri, []);
      this.changedElsewhere(uri);
    });
  }

  /** What open documents are held against has changed. */
  changedElsewhere(except?: string): void {
    if (this.isAskedFor) {
      void this.session.connection.languages.diagnostics.refresh().catch(() => {});
      return;
    }
    for (const { uri } of this.session.documents.all()) if (uri !== except) this.#schedule(uri, pause);
  }

  #changed(uri: string, after: number): void {
    if (!this.isAskedFor) this.#schedule(uri, after);
    clearTimeout(this.#elsewhere);
    this.#elsewhere = setTimeout(() => this.changedElsewhere(uri), pause);
  }

  #schedule(uri: string, after: number): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => void this.#check(uri), after),
    );
  }

  async #check(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    const { session } = this;
    await session.workspace.loaded();
    const document = session.documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    try {
      const asked = serviceDocument(document);
      // Of other people's files nothing is said, unless something was while they looked like ours.
      const isOurs = session.service.kind(asked) !== undefined;
      if (!isOurs && !this.#sent.has(uri)) return;
      const found = isOurs ? session.service.diagnostics(asked) : [];
      this.#sent.add(uri);
      this.#send(uri, found, version);
    } catch (error) {
      session.connection.console.error(
        `check ${fileKey(uri)}: ${error instanceof Error ? error.stack : error}`,
      );
    }
  }

  #send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    void this.session.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    });
  }
}
