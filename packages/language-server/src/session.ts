import {
  createLanguageService,
  documentKind,
  fileKey,
  interfaceLanguage,
  type LanguageService,
  type ServiceDocument,
} from "@kommuneradar/language-service";
import {
  type CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { serviceDocument } from "./documents.js";
import { EarlierRadars } from "./earlier-radars.js";
import { isBelow, liesWithin } from "./lies-within.js";
import { NamedContents } from "./named-contents.js";
import { type Settings, standardSettings } from "./settings.js";
import { Workspace } from "./workspace.js";
import type { ServerFiles, ServerWorld } from "./world.js";

/** The kind of a file stands near its top. */
const top = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

type Question<T> = (service: LanguageService, document: ServiceDocument) => T | undefined;

/** What the methods of a server share, for as long as its client is there. */
export class Session {
  readonly documents = new TextDocuments(TextDocument);
  readonly workspace: Workspace;
  readonly service: LanguageService;
  readonly earlier: EarlierRadars;
  settings: Settings = standardSettings;
  client: ClientCapabilities = {};
  /** The editor's own language; of one that names none, the environment's. */
  locale: string;

  constructor(
    readonly connection: Connection,
    readonly world: ServerWorld,
  ) {
    const files = this.#filesToRead();
    const now = () => Date.now();
    this.locale = world.locale;
    this.workspace = new Workspace(files, now);
    this.earlier = new EarlierRadars(files, now, () => this.refreshLenses());
    const contents = new NamedContents(files);
    this.service = createLanguageService({
      reference: world.reference,
      today: () => world.today(),
      language: () => this.language,
      // Of what is not to be looked at, nothing is known.
      exists: (uri) =>
        this.open(uri) !== undefined || (this.#mayRead(uri) ? files.state(uri) !== undefined : undefined),
      content: (uri) => this.open(uri)?.getText() ?? (this.#mayRead(uri) ? contents.of(uri) : undefined),
      tables: () => this.workspace.tables,
      files: () => this.files(),
      workforce: (uri) => {
        const document = this.open(uri);
        return document && this.service.table(document);
      },
      earlier: (uri) =>
        this.earlier.of(uri, this.settings.base, (other) => this.open(other) ?? this.onDisk(other)),
    });
  }

  get language() {
    return interfaceLanguage(this.settings.language, this.locale);
  }

  /** The document that is open at an address, however the address is written. */
  open(uri: string): ServiceDocument | undefined {
    const known = this.documents.get(uri);
    if (known) return serviceDocument(known);
    const key = fileKey(uri);
    const found = this.documents.all().find((document) => fileKey(document.uri) === key);
    return found && serviceDocument(found);
  }

  /**
   * What the service says of a document. Undefined for one that is not open or none of ours.
   * @throws the protocol's error where nobody waits any more
   */
  async ask<T>(uri: string, token: CancellationToken, question: Question<T>): Promise<T | undefined> {
    await this.workspace.loaded();
    return this.#answer(uri, token, question);
  }

  /** The same where the answer rests on every file of the workspace, as it is on disk now. */
  async askAcross<T>(uri: string, token: CancellationToken, question: Question<T>): Promise<T | undefined> {
    await this.workspace.ready();
    return this.#answer(uri, token, question);
  }

  refreshLenses(): void {
    const { codeLens } = this.client.workspace ?? {};
    if (codeLens?.refreshSupport)
      void this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** Our files of the workspace, unsaved text before disk. */
  files(): readonly ServiceDocument[] {
    const files = new Map(this.workspace.documents());
    for (const document of this.documents.all()) {
      // By its own words: what others say of it, they say when they are asked for.
      const kind = documentKind(document.uri, document.getText(top));
      if (kind !== undefined && this.belongs(document.uri))
        files.set(fileKey(document.uri), serviceDocument(document));
    }
    return [...files.values()];
  }

  private belongs(uri: string): boolean {
    const { folders } = this.workspace;
    if (!uri.startsWith("file:")) return uri.startsWith("untitled:");
    return folders.length === 0 || isBelow(uri, folders);
  }

  /** Whatever a text names: no file is read but below the client's folders, or, where it opens none, beside open documents. */
  #mayRead(uri: string): boolean {
    const { folders } = this.workspace;
    const onDisk = () => this.documents.all().filter((document) => document.uri.startsWith("file:"));
    const beside = () => onDisk().map((document) => new URL(".", document.uri).href);
    return liesWithin(uri, folders.length > 0 ? folders : beside(), this.world.files);
  }

  #filesToRead(): ServerFiles {
    const { files } = this.world;
    return {
      ...files,
      state: (uri) => (this.#mayRead(uri) ? files.state(uri) : undefined),
      read: (uri, most) => (this.#mayRead(uri) ? files.read(uri, most) : undefined),
    };
  }

  private onDisk(uri: string): ServiceDocument | undefined {
    return this.workspace.documents().get(fileKey(uri));
  }

  #answer<T>(uri: string, token: CancellationToken, question: Question<T>): T | undefined {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    const document = this.documents.get(uri);
    return document && question(this.service, serviceDocument(document));
  }
}
