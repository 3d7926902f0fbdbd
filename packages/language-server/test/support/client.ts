import { setTimeout as wait } from "node:timers/promises";
import {
  type ClientCapabilities,
  ConfigurationRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  type TextEdit,
} from "vscode-languageserver-protocol";

export interface Start {
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly locale?: string;
  /** What the client answers when it is asked for its configuration. */
  readonly configuration?: () => unknown;
}

/** A client of the protocol, as an editor has one: it keeps its own texts, and what it was told of them. */
export class Client {
  readonly registered: string[] = [];
  readonly #texts = new Map<string, { version: number; text: string }>();
  readonly #told = new Map<string, PublishDiagnosticsParams>();
  #tellings = 0;

  constructor(readonly connection: MessageConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#told.set(params.uri, params);
      this.#tellings++;
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.listen();
  }

  async start({
    folder,
    capabilities = {},
    options,
    locale,
    configuration,
  }: Start): Promise<InitializeResult> {
    if (configuration)
      this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(configuration));
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: folder ?? null,
      capabilities: configuration
        ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
        : capabilities,
      initializationOptions: options,
      ...(folder === undefined ? {} : { workspaceFolders: [{ uri: folder, name: "test" }] }),
      ...(locale === undefined ? {} : { locale }),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, languageId = "yaml"): Promise<void> {
    this.#texts.set(uri, { version: 1, text });
    const textDocument = { uri, languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Types `newText` over what stands between two positions. */
  type(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const kept = this.#texts.get(uri);
    if (kept === undefined) throw new Error(`${uri} is not open`);
    kept.text = applied(kept.text, edits);
    kept.version++;
    // From the end, as each change is made in what the one before has left.
    const contentChanges = [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
    const textDocument = { uri, version: kept.version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#texts.get(uri)?.text ?? "";
  }

  /** What was last told of a document, once it is as it is wanted; fails after ten seconds. */
  async diagnostics(
    uri: string,
    wanted: (found: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (let tries = 0; tries < 500; tries++) {
      const told = this.#told.get(uri);
      if (
        told !== undefined &&
        (told.version ?? 0) >= (this.#texts.get(uri)?.version ?? 0) &&
        wanted(told.diagnostics)
      )
        return told.diagnostics;
      await wait(20);
    }
    throw new Error(
      `never told of ${uri}: ${JSON.stringify(this.#told.get(uri)?.diagnostics.map(({ code }) => code))}`,
    );
  }

  get tellings(): number {
    return this.#tellings;
  }
}

/** Where a word first stands in a text, `further` units into it. */
export function placeOf(text: string, word: string, further = 0): Position {
  const at = text.indexOf(word);
  if (at < 0) throw new Error(`${word} is not in the text`);
  const before = text.slice(0, at + further).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A text with edits made, all at once; positions count UTF-16 units, as strings do. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (left, { range, newText }) =>
        left.slice(0, offset(range.start)) + newText + left.slice(offset(range.end)),
      text,
    );
}
