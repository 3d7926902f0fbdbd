import { withLineFeeds } from "@kommuneradar/core";
import {
  fileKey,
  headText,
  isNamedAsOurs,
  isTableName,
  type ServiceDocument,
  tablesNamedIn,
  workspaceLimits,
} from "@kommuneradar/language-service";
import type { ServerFiles } from "./world.js";

interface OnDisk {
  readonly written: string;
  readonly document: ServiceDocument;
  /** Addresses of the tables that an estimate names. */
  readonly tables: readonly string[];
}

/** A folder that no watcher tells of is looked at again when somebody asks after so long; milliseconds. */
const stale = 2000;
/** Of a large folder after so many times what it takes to look. */
const patience = 20;

/** Our YAML files below the folders of the workspace as they are on disk, and the heads of the tables that estimates name. */
export class Workspace {
  #folders: readonly string[] = [];
  #files = new Map<string, OnDisk>();
  #heads = new Map<string, { readonly written: string; readonly document: ServiceDocument }>();
  #tables: readonly string[] = [];
  #scan: Promise<void> | undefined;
  #scanned = Number.NEGATIVE_INFINITY;
  /** Somebody has told of changes since. */
  #isTold = false;
  #versions = 0;
  /** How long it took to look, milliseconds. */
  #lasts = 0;
  /** Whether the client tells of changed files. */
  isWatched = false;
  /** Whether some files were too many or too large to be looked at. */
  isIncomplete = false;

  constructor(
    private readonly source: ServerFiles,
    private readonly now: () => number,
  ) {}

  set folders(folders: readonly string[]) {
    this.#folders = folders;
    this.#isTold = true;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Addresses of the tables below the folders. */
  get tables(): readonly string[] {
    return this.#tables;
  }

  /** What is known of the files, by the key of their address. */
  documents(): ReadonlyMap<string, ServiceDocument> {
    const all = new Map<string, ServiceDocument>();
    for (const [key, { document }] of [...this.#heads, ...this.#files]) all.set(key, document);
    return all;
  }

  /** Resolves when every file has been read once. */
  loaded(): Promise<void> {
    return this.#scan ?? this.reload();
  }

  /** Resolves when the files are as they are on disk, as far as anybody can know without being told. */
  ready(): Promise<void> {
    const isStale = this.now() - this.#scanned >= Math.max(stale, this.#lasts * patience);
    return this.#isTold || (isStale && !(this.isWatched && this.#scan)) ? this.reload() : this.loaded();
  }

  /** Looks at every file again. */
  reload(): Promise<void> {
    this.#scanned = this.now();
    this.#isTold = false;
    this.#scan = (this.#scan ?? Promise.resolve()).then(() => this.#look());
    return this.#scan;
  }

  /** A file was made, written or taken away. */
  changed(uri: string): void {
    if (isNamedAsOurs(uri)) this.#read(uri);
    this.#isTold = true;
  }

  async #look(): Promise<void> {
    const begun = this.now();
    const most = workspaceLimits.files;
    const ours: string[] = [];
    const tables: string[] = [];
    for (const folder of this.#folders) {
      for await (const uri of this.source.below(folder)) {
        if (isNamedAsOurs(uri)) ours.push(uri);
        else if (isTableName(uri) && tables.length < most) tables.push(uri);
      }
    }
    this.isIncomplete = ours.length > most;
    this.#tables = [...new Set(tables)];
    const found = new Set(ours.slice(0, most).map(fileKey));
    for (const key of this.#files.keys()) if (!found.has(key)) this.#files.delete(key);
    for (const uri of ours.slice(0, most)) this.#read(uri);
    this.#followHeads();
    this.#lasts = this.now() - begun;
  }

  #read(uri: string): void {
    const key = fileKey(uri);
    const state = this.source.state(uri);
    if (state !== undefined && this.#files.get(key)?.written === state.written) return;
    const isTooLarge = (state?.size ?? 0) > workspaceLimits.bytes;
    this.isIncomplete ||= isTooLarge;
    const bytes = state && !isTooLarge ? this.source.read(uri, workspaceLimits.bytes) : undefined;
    if (state === undefined || bytes === undefined) {
      this.#files.delete(key);
      return;
    }
    const text = new TextDecoder().decode(bytes);
    const document = this.#document(uri, text);
    this.#files.set(key, { written: state.written, document, tables: tablesNamedIn(uri, text) });
  }

  #followHeads(): void {
    const wanted = new Map(
      [...this.#files.values()].flatMap(({ tables }) => tables.map((uri) => [fileKey(uri), uri])),
    );
    for (const key of this.#heads.keys()) if (!wanted.has(key)) this.#heads.delete(key);
    for (const [key, uri] of wanted) {
      const state = this.source.state(uri);
      if (state !== undefined && this.#heads.get(key)?.written === state.written) continue;
      const bytes = state && this.source.read(uri, workspaceLimits.head);
      if (state === undefined || bytes === undefined) this.#heads.delete(key);
      else this.#heads.set(key, { written: state.written, document: this.#document(uri, headText(bytes)) });
    }
  }

  /** Each reading is a version of its own, apart from those of open documents. */
  #document(uri: string, written: string): ServiceDocument {
    const version = --this.#versions;
    const text = withLineFeeds(written);
    return { uri, version, getText: () => text };
  }
}
