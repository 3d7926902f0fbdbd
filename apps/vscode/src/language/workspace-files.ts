import { withLineFeeds } from "@kommuneradar/core";
import {
  isNamedAsOurs,
  type ServiceDocument,
  workspaceGlobs,
  workspaceLimits,
} from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { findFiles } from "../documents/find-files.js";
import { isYaml, kindOf } from "../documents/kind-of.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import { serviceDocument, serviceText } from "./service.js";
import { TableHeads } from "./table-heads.js";

const { files: mostFiles, bytes: mostBytes } = workspaceLimits;
/** Files read at a time: a virtual file system may be far away. */
const atOnce = 16;
/** Milliseconds between two tellings of changes. */
const pause = 300;

/**
 * Our YAML files in the workspace, as they are now: unsaved text wins over disk. Nothing is looked for until somebody
 * asks; then the files are read in the background and watched.
 */
export class WorkspaceFiles implements vscode.Disposable {
  private readonly onDisk = new Map<string, ServiceDocument>();
  /** The newest reading of each file: an older one that ends later is dropped. */
  private readonly readings = new Map<string, Promise<void>>();
  private readonly changed = new vscode.EventEmitter<ReadonlySet<string>>();
  private changedFiles = new Set<string>();
  private readonly heads = new TableHeads();
  private readonly throttle = createThrottle(() => this.tell(), pause, hostTimers);
  private readonly subscriptions: vscode.Disposable[] = [this.changed, this.throttle];
  private loading: Promise<void> | undefined;
  private readonly tooLarge = new Set<string>();
  private tooMany = false;
  private lookCount = 0;
  private readonly closing = new vscode.CancellationTokenSource();
  /** Told the addresses of files whose text is another than last time, a few times a second at most. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** How often anybody looked: what looked must be made anew when files change. */
  get looks(): number {
    return this.lookCount;
  }

  /**
   * What is known now, which is all of it once `ready()` is. Of workforce tables those that are open, and the beginning of
   * those that an estimate names: their header says which classification the codes of the estimate are of.
   */
  files(): readonly ServiceDocument[] {
    this.lookCount++;
    void this.ready();
    const files = new Map([...this.heads.all(), ...this.onDisk]);
    for (const document of vscode.workspace.textDocuments) {
      if (belongs(document) || isTable(document))
        files.set(document.uri.toString(), serviceDocument(document));
    }
    return [...files.values()];
  }

  /** Whether files are left out, because they are too many or too large; the log names them. */
  get isIncomplete(): boolean {
    return this.tooMany || this.tooLarge.size > 0;
  }

  /** Resolves when every file has been read once. */
  ready(): Promise<void> {
    if (this.loading === undefined) {
      this.watch();
      this.loading = this.load();
    }
    return this.loading;
  }

  /** Reads all again: for a change of many files, which must not rest on what a slow watcher has told. */
  reload(): Promise<void> {
    if (this.loading === undefined) return this.ready();
    this.loading = this.load();
    return this.loading;
  }

  dispose(): void {
    this.closing.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async load(): Promise<void> {
    const files = await this.find();
    const known = new Set(files.map(String));
    for (const key of this.onDisk.keys()) if (!known.has(key)) this.drop(key);
    await this.readAll(files);
  }

  private async readAll(files: readonly vscode.Uri[]): Promise<void> {
    for (let start = 0; start < files.length; start += atOnce) {
      await Promise.all(files.slice(start, start + atOnce).map((file) => this.read(file)));
    }
  }

  /**
   * A file is opened that was not found: a watcher that begins late, as it does on a busy machine, has missed it, and may
   * have missed others that came with it. Those who wait for all files wait for these too.
   */
  private lookAgain({ uri }: vscode.TextDocument): void {
    const isKnown = () => this.onDisk.has(uri.toString()) || this.tooLarge.has(uri.toString());
    if (isLeftOut(uri) || !isNamedAsOurs(uri.path) || isKnown()) return;
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return;
    this.loading = this.ready().then(async () => {
      if (isKnown() || this.onDisk.size >= mostFiles) return;
      const found = await this.find();
      await this.readAll(found.filter((file) => !this.onDisk.has(file.toString())));
    });
  }

  private async find(): Promise<readonly vscode.Uri[]> {
    try {
      const wanted = { pattern: workspaceGlobs.yaml, most: mostFiles };
      const { files, areAll } = await findFiles(wanted, this.closing.token);
      this.tooMany = !areAll;
      if (!areAll) this.log.warn(`more than ${files.length} files: the others are not looked at`);
      return files;
    } catch (error) {
      // The open files are all there is then.
      this.log.warn(
        "the workspace cannot be searched",
        error instanceof Error ? error.message : String(error),
      );
      return [];
    }
  }

  private watch(): void {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(workspaceGlobs.yaml);
    const told = (document: vscode.TextDocument) => {
      if (belongs(document)) this.note(document.uri.toString());
    };
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => void this.readAgain(uri)),
      watcher.onDidChange((uri) => void this.readAgain(uri)),
      watcher.onDidDelete((uri) => this.drop(uri.toString())),
      workspace.onDidOpenTextDocument((document) => {
        told(document);
        this.lookAgain(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (isOurs(document)) this.note(document.uri.toString());
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) told(document);
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.reload()),
    );
  }

  private async readAgain(uri: vscode.Uri): Promise<void> {
    if (isLeftOut(uri) || (!this.onDisk.has(uri.toString()) && this.onDisk.size >= mostFiles)) return;
    await this.read(uri);
  }

  private read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading: Promise<void> = this.take(uri, key, () => this.readings.get(key) === reading);
    this.readings.set(key, reading);
    return reading;
  }

  private async take(uri: vscode.Uri, key: string, isNewest: () => boolean): Promise<void> {
    const text = await this.textOf(uri);
    // Whoever waits for this reading waits for the one that has come after it.
    if (!isNewest()) return this.readings.get(key);
    if (this.onDisk.get(key)?.getText() === (text && withLineFeeds(text))) return;
    if (text === undefined) this.onDisk.delete(key);
    else this.onDisk.set(key, serviceText(uri, text));
    for (const table of await this.heads.follow(key, uri, text)) this.note(table);
    this.note(key);
  }

  private drop(key: string): void {
    this.readings.delete(key);
    this.tooLarge.delete(key);
    this.heads.forget(key);
    if (this.onDisk.delete(key)) this.note(key);
  }

  private note(key: string): void {
    this.changedFiles.add(key);
    this.throttle.trigger();
  }

  private tell(): void {
    const files = this.changedFiles;
    this.changedFiles = new Set();
    this.changed.fire(files);
  }

  private async textOf(uri: vscode.Uri): Promise<string | undefined> {
    const { fs } = vscode.workspace;
    this.tooLarge.delete(uri.toString());
    try {
      const { size } = await fs.stat(uri);
      if (size <= mostBytes) return new TextDecoder().decode(await fs.readFile(uri));
      this.tooLarge.add(uri.toString());
      this.log.warn(`${uri.toString()}: ${size} bytes are too many to be looked at from other files`);
    } catch (error) {
      this.log.debug(`${uri.toString()} cannot be read`, error instanceof Error ? error.message : error);
    }
    return undefined;
  }
}

/** Documents that are files of ours here; not the other side of a comparison, nor a file of another window. */
function belongs(document: vscode.TextDocument): boolean {
  if (document.isClosed || !isOurs(document)) return false;
  const { uri } = document;
  const { workspace } = vscode;
  if (uri.scheme === "untitled" || workspace.getWorkspaceFolder(uri) !== undefined) return true;
  return workspace.workspaceFolders === undefined && workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function isOurs(document: vscode.TextDocument): boolean {
  return isYaml(document) && kindOf(document) !== undefined;
}

function isTable(document: vscode.TextDocument): boolean {
  return !document.isClosed && !isYaml(document) && kindOf(document) === "workforce";
}

function isLeftOut(uri: vscode.Uri): boolean {
  return uri.path.includes("/node_modules/");
}
