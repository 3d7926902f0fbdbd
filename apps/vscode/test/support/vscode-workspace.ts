import { constants, type Dirent, existsSync } from "node:fs";
import { copyFile, lstat, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, matchesGlob, relative } from "node:path";
import { MirroredText } from "./mirrored-text.js";
import { Disposable, EventEmitter, type RelativePattern, Uri } from "./vscode-base.js";

// A workspace of real files, with what an editor adds to them: open documents, and events. Tests make both through
// `editor`.

type FileChange = "create" | "change" | "delete";

/** A text open in an editor. */
export class OpenDocument {
  version = 1;
  isDirty = false;
  isClosed = false;
  /** How often its whole text was built. */
  reads = 0;
  #text: MirroredText;

  constructor(
    readonly uri: Uri,
    text: string,
    readonly languageId: string,
  ) {
    this.#text = new MirroredText(text);
  }

  getText(): string {
    this.reads++;
    return this.#text.text();
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  lineAt(line: number) {
    const text = this.#text.line(line);
    return { text, range: { end: { line, character: text.length } } };
  }

  offsetAt({ line, character }: { readonly line: number; readonly character: number }): number {
    return this.#text.startOf(line) + character;
  }

  replace(text: string): void {
    this.#text = new MirroredText(text);
    this.#touch();
  }

  /** Puts a text in the place of some characters. */
  edit(offset: number, deleted: number, inserted: string): void {
    this.#text.replace(offset, deleted, inserted);
    this.#touch();
  }

  #touch(): void {
    this.version++;
    this.isDirty = true;
  }
}

interface DocumentChange {
  readonly document: OpenDocument;
  readonly contentChanges: readonly { rangeOffset: number; rangeLength: number; text: string }[];
}

const documents: OpenDocument[] = [];
const opened = new EventEmitter<OpenDocument>();
const closed = new EventEmitter<OpenDocument>();
const changed = new EventEmitter<DocumentChange>();
const saved = new EventEmitter<OpenDocument>();
const renamed = new EventEmitter<{ readonly files: readonly { oldUri: Uri; newUri: Uri }[] }>();
const settings = new Map<string, unknown>();
const watchers = new Set<Watcher>();
const extensionsChanged = new EventEmitter<void>();
const others = new Map<string, unknown>();
const diagnostics = new Map<string, readonly unknown[]>();
const contexts = new Map<string, unknown>();
const activeChanged = new EventEmitter<unknown>();
let diskReads = 0;
let foldersRead = 0;
/** The window's folder; undefined where a test has none. */
let folder: Uri | undefined;
const tools = new Map<string, LanguageModelTool>();

interface LanguageModelTool {
  invoke(options: { readonly input: object }): Promise<{ readonly content: readonly { value: string }[] }>;
}

/** Where an editor has language models, or what is made of VS Code leaves them out. */
export let lm: { registerTool(name: string, tool: LanguageModelTool): Disposable } | undefined;

class Watcher {
  readonly events = {
    create: new EventEmitter<Uri>(),
    change: new EventEmitter<Uri>(),
    delete: new EventEmitter<Uri>(),
  };
  readonly onDidCreate = this.events.create.event;
  readonly onDidChange = this.events.change.event;
  readonly onDidDelete = this.events.delete.event;

  constructor(readonly pattern: string | RelativePattern) {
    watchers.add(this);
  }

  dispose(): void {
    watchers.delete(this);
  }
}

async function findOnDisk({ path }: Uri, pattern: string, most: number): Promise<Uri[]> {
  const names = await readdir(path, { recursive: true });
  const found = names.filter((name) => matchesGlob(name, pattern));
  return found.slice(0, most).map((name) => Uri.file(join(path, name)));
}

/** As VS Code has it: a link has a bit beside that of what it leads to, here always a folder. */
function typeOf(entry: Dirent): number {
  if (entry.isSymbolicLink()) return FileType.SymbolicLink | FileType.Directory;
  return entry.isFile() ? FileType.File : FileType.Directory;
}

export const workspace = {
  textDocuments: documents,
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  onDidSaveTextDocument: saved.event,
  onDidRenameFiles: renamed.event,
  onDidChangeConfiguration: new EventEmitter<unknown>().event,
  getConfiguration: () => ({
    get: (name: string, standard?: unknown) => settings.get(name) ?? standard,
  }),
  createFileSystemWatcher: (pattern: string | RelativePattern) => new Watcher(pattern),
  onDidChangeWorkspaceFolders: new EventEmitter<unknown>().event,
  get workspaceFolders() {
    return folder && [{ uri: folder }];
  },
  /** As VS Code does, it waits for ever for somebody who searches another file system than the machine's. */
  findFiles(pattern: string, _leftOut: string, most: number): Promise<Uri[]> {
    if (folder === undefined) return Promise.resolve([]);
    if (folder.scheme !== "file") return new Promise(() => {});
    return findOnDisk(folder, pattern, most);
  },
  onDidDeleteFiles: new EventEmitter<{ readonly files: readonly Uri[] }>().event,
  /** Of a window without a folder, files of the machine and of a file system of the tests' own are taken for some folder's. */
  getWorkspaceFolder({ scheme, path }: Uri) {
    if (folder !== undefined && folder.scheme === scheme)
      return path.startsWith(`${folder.path}/`) ? { uri: folder } : undefined;
    return ["file", "virtual"].includes(scheme) ? {} : undefined;
  },
  asRelativePath: ({ path }: Uri) =>
    folder !== undefined && path.startsWith(`${folder.path}/`) ? relative(folder.path, path) : path,
  fs: {
    isWritableFileSystem: (scheme: string) => scheme === "file",
    readFile(uri: Uri): Promise<Uint8Array> {
      diskReads++;
      return readFile(uri.fsPath);
    },
    async stat(uri: Uri) {
      const found = await stat(uri.fsPath);
      const link = (await lstat(uri.fsPath)).isSymbolicLink() ? FileType.SymbolicLink : 0;
      return { size: found.size, type: (found.isFile() ? FileType.File : FileType.Directory) | link };
    },
    writeFile: (uri: Uri, content: Uint8Array) => writeFile(uri.fsPath, content),
    copy: (from: Uri, to: Uri) => copyFile(from.fsPath, to.fsPath, constants.COPYFILE_EXCL),
    delete: (uri: Uri) => rm(uri.fsPath),
    async rename(from: Uri, to: Uri, { overwrite = false } = {}) {
      if (!overwrite && existsSync(to.fsPath)) throw new Error("FileExists");
      await rename(from.fsPath, to.fsPath);
    },
    async readDirectory(uri: Uri) {
      foldersRead++;
      const entries = await readdir(uri.fsPath, { withFileTypes: true });
      return entries.map((entry) => [entry.name, typeOf(entry)]);
    },
  },
};

export class TabInputTextDiff {
  constructor(
    readonly original: Uri,
    readonly modified: Uri,
  ) {}
}

export class TabInputText {
  constructor(readonly uri: Uri) {}
}

export const commands = {
  async executeCommand(name: string, key: string, value: unknown) {
    if (name === "setContext") contexts.set(key, value);
  },
};

export const languages = {
  createDiagnosticCollection: () => ({
    set: (uri: Uri, found: readonly unknown[]) => diagnostics.set(uri.toString(), found),
    delete: (uri: Uri) => diagnostics.delete(uri.toString()),
    dispose: () => diagnostics.clear(),
  }),
};

export const window = {
  onDidChangeActiveTextEditor: activeChanged.event,
  onDidChangeVisibleTextEditors: new EventEmitter<unknown>().event,
  visibleTextEditors: [] as readonly { readonly document: OpenDocument }[],
  registerWebviewPanelSerializer: () => new Disposable(() => undefined),
  /** Nobody answers. */
  showWarningMessage: async (): Promise<string | undefined> => undefined,
  tabGroups: { activeTabGroup: { activeTab: { input: undefined as object | undefined } } },
};
export const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };
export const env = { language: "en" };
export const l10n = { t: (message: string) => message };
export const extensions = {
  onDidChange: extensionsChanged.event,
  getExtension: (id: string) => others.get(id),
};

/** What the tests do in place of a user and a machine. */
export const editor = {
  /** Context keys as they are set. */
  contexts: contexts as ReadonlyMap<string, unknown>,
  /** What is told of each document, by address. */
  diagnostics: diagnostics as ReadonlyMap<string, readonly unknown[]>,
  /** Closes all, and forgets settings and other extensions. */
  reset(): void {
    documents.length = 0;
    settings.clear();
    folder = undefined;
    lm = undefined;
    tools.clear();
    others.clear();
    contexts.clear();
    window.visibleTextEditors = [];
    editor.show(undefined);
    diskReads = 0;
    foldersRead = 0;
  },
  /** The window is of this folder. */
  openFolder(path: string, scheme = "file"): void {
    folder = Uri.from({ scheme, path });
  },
  /** Language models' tools as they are registered. */
  tools: tools as ReadonlyMap<string, LanguageModelTool>,
  /** The editor has language models. */
  bringLanguageModels(): void {
    lm = {
      registerTool(name, tool) {
        tools.set(name, tool);
        return new Disposable(() => tools.delete(name));
      },
    };
  },
  open(uri: Uri, text: string, languageId = "radar-yaml"): OpenDocument {
    const document = new OpenDocument(uri, text, languageId);
    documents.push(document);
    opened.fire(document);
    return document;
  },
  close(document: OpenDocument): void {
    documents.splice(documents.indexOf(document), 1);
    document.isClosed = true;
    closed.fire(document);
  },
  type(document: OpenDocument, text: string): void {
    document.replace(text);
    changed.fire({ document, contentChanges: [{ rangeOffset: 0, rangeLength: 0, text }] });
  },
  /** Puts a text in the place of some characters. */
  edit(document: OpenDocument, offset: number, deleted: number, inserted: string): void {
    document.edit(offset, deleted, inserted);
    editor.tellOfEdit(document, offset, deleted, inserted);
  },
  /** The characters have been put in their place. */
  tellOfEdit(document: OpenDocument, offset: number, deleted: number, inserted: string): void {
    changed.fire({
      document,
      contentChanges: [{ rangeOffset: offset, rangeLength: deleted, text: inserted }],
    });
  },
  save(document: OpenDocument): void {
    document.isDirty = false;
    saved.fire(document);
  },
  /** A file was written, or is gone. */
  tell(uri: Uri, what: FileChange = "change"): void {
    for (const { pattern, events } of [...watchers]) {
      const matches =
        typeof pattern === "string"
          ? matchesGlob(uri.path, pattern)
          : matchesGlob(relative(pattern.base.path, uri.path), pattern.pattern);
      if (matches) events[what].fire(uri);
    }
  },
  rename(oldUri: Uri, newUri: Uri): void {
    renamed.fire({ files: [{ oldUri, newUri }] });
  },
  /** Brings a tab to the front. */
  show(input: object | undefined): void {
    window.tabGroups.activeTabGroup.activeTab.input = input;
    activeChanged.fire(undefined);
  },
  set(name: string, value: unknown): void {
    settings.set(name, value);
  },
  install(id: string, exports: object): void {
    others.set(id, { isActive: true, exports });
  },
  /** Some extension has come or gone. */
  tellOfExtensions(): void {
    extensionsChanged.fire();
  },
  /** How often a file was read from disk. */
  get diskReads(): number {
    return diskReads;
  },
  /** How many folders were listed. */
  get foldersRead(): number {
    return foldersRead;
  },
};
