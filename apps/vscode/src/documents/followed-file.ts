import * as vscode from "vscode";
import { copyChanges, type TextChange } from "./text-change.js";

/** What happened to a followed file. */
export type FileEvent =
  | {
      readonly kind: "edited";
      readonly changes: readonly TextChange[];
      /** Version of the document that the changes have made. */
      readonly version: number;
    }
  /** Opened, closed, or changed on disk while not open: the text has to be read anew. */
  | { readonly kind: "replaced" }
  | { readonly kind: "saved" }
  | { readonly kind: "deleted" };

/** Whether the text may be another after it: saving changes none, and a change of the saved mark comes as an edit without changes. */
export function changesText(event: FileEvent): boolean {
  return event.kind !== "saved" && (event.kind !== "edited" || event.changes.length > 0);
}

/**
 * Follows one file whether it is open in an editor or not. Unsaved text wins over disk; a file without a text
 * document (not open, or above VS Code's 50 MB limit) is read from its file system and watched there.
 */
export class FollowedFile implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<FileEvent>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(readonly uri: vscode.Uri) {
    const key = uri.toString();
    const ours = (document: vscode.TextDocument) => document.uri.toString() === key;
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(uri, ".."), escapeGlob(baseName(uri))),
    );
    const onDisk = () => {
      if (this.document === undefined) this.changed.fire({ kind: "replaced" });
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(onDisk),
      watcher.onDidCreate(onDisk),
      watcher.onDidDelete(() => {
        if (this.document === undefined) this.changed.fire({ kind: "deleted" });
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (ours(document)) this.changed.fire({ kind: "replaced" });
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (ours(document)) this.changed.fire({ kind: "replaced" });
      }),
      workspace.onDidChangeTextDocument((event) => {
        if (ours(event.document)) {
          const changes = copyChanges(event.contentChanges);
          this.changed.fire({ kind: "edited", changes, version: event.document.version });
        }
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (ours(document)) this.changed.fire({ kind: "saved" });
      }),
    );
  }

  /** The open text document, if VS Code hands us one. */
  get document(): vscode.TextDocument | undefined {
    return openDocument(this.uri);
  }

  /** Unsaved text if open, else what is on disk; undefined when there is no such file. */
  readText(): Promise<string | undefined> {
    return readText(this.uri);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && !document.isClosed,
  );
}

/** Unsaved text if open, else what is on disk; undefined when there is no such file. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open !== undefined) return open.getText();
  const bytes = await readBytes(uri);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The bytes on disk; undefined when the file is not there or cannot be read. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** Length of a document in UTF-16 units, without building its whole text. */
export function documentLength(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** Last part of a URI's path. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function escapeGlob(name: string): string {
  return name.replace(/[*?{}[\]]/g, (character) => `[${character}]`);
}
