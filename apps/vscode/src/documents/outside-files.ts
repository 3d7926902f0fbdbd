import * as vscode from "vscode";
import { t } from "../text/localize.js";

// What the text of a file or a setting of a workspace names may lie anywhere. Within the folders of the window it is read;
// outside of them, or by way of a link, only where the user says so.

/** Where what the user has said is kept, by the window's workspace. */
const key = "filesReadOutside";
/** Characters of names in a question; a file may name any number. */
const mostShown = 300;

const allowed = new Set<string>();
const asked = new Set<string>();
const waiting = new Map<string, vscode.Uri>();
const told = new vscode.EventEmitter<void>();
let memory: vscode.Memento | undefined;

/** The user has allowed more files. */
export const onDidAllowReading = told.event;

/** What was allowed in this workspace before stays so. A workspace cannot say it itself: this is no setting. */
export function rememberAllowed(workspaceState: vscode.Memento): void {
  memory = workspaceState;
  for (const uri of workspaceState.get<readonly string[]>(key, [])) allowed.add(uri);
}

/** The user has chosen a file. */
export function allowReading(...files: readonly vscode.Uri[]): void {
  for (const uri of files) allowed.add(uri.toString());
  void memory?.update(key, [...allowed]);
  told.fire();
}

/**
 * Whether a file that another names (or a setting for it) may be read now. Where it may not, the user is asked once, and
 * `onDidAllowReading` tells of a yes.
 */
export async function mayRead(named: vscode.Uri, by: vscode.Uri): Promise<boolean> {
  if (await isReadable(named, [by])) return true;
  const address = named.toString();
  if (!asked.has(address)) {
    asked.add(address);
    waiting.set(address, named);
    if (waiting.size === 1) void ask(by);
  }
  return false;
}

/** The same without a question, for checks that run while somebody types; `by` are the files that may name it. */
export async function isReadable(named: vscode.Uri, by: readonly vscode.Uri[]): Promise<boolean> {
  if (!isOfAFileSystem(named) || allowed.has(named.toString()) || isOpen(named)) return true;
  const folder = vscode.workspace.getWorkspaceFolder(named)?.uri ?? by.map(ownFolder).find(holds(named));
  return folder !== undefined && !(await leadsElsewhere(folder, named));
}

/** Of what another extension shows, as Git does of a revision, there is no path to elsewhere. */
function isOfAFileSystem({ scheme }: vscode.Uri): boolean {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return ["file", "vscode-remote", ...ofFolders].includes(scheme);
}

const isOpen = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

/** Of a file that is in no folder of the window, its own folder is what its reader has opened. */
function ownFolder(file: vscode.Uri): vscode.Uri | undefined {
  const { uri } = vscode.workspace.getWorkspaceFolder(file) ?? {};
  return uri === undefined ? vscode.Uri.joinPath(file, "..") : undefined;
}

const holds = (file: vscode.Uri) => (folder: vscode.Uri | undefined) =>
  folder !== undefined &&
  folder.scheme === file.scheme &&
  folder.authority === file.authority &&
  file.path.startsWith(folder.path.replace(/\/*$/, "/"));

/** Whether the file, or a folder on the way to it, is a link: where that leads no file system tells. */
async function leadsElsewhere(folder: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  let path = folder;
  for (const name of file.path.slice(folder.path.length).split("/")) {
    if (name === "") continue;
    path = vscode.Uri.joinPath(path, name);
    const type = await vscode.workspace.fs.stat(path).then(
      (there) => there.type,
      () => vscode.FileType.Unknown,
    );
    if (type === vscode.FileType.Unknown) return false;
    if ((type & vscode.FileType.SymbolicLink) !== 0) return true;
  }
  return false;
}

/** One question at a time, of all files that wait by then. */
async function ask(by: vscode.Uri): Promise<void> {
  // The other files of the same estimate come in the same turn.
  await Promise.resolve();
  const files = [...waiting.values()];
  const names = files.map((uri) => vscode.workspace.asRelativePath(uri, false)).join(", ");
  const yes = t("Read");
  const answer = await vscode.window.showWarningMessage(
    t(
      "{0} names files outside of the folders of this window, or behind a link, and they have not been read: {1}",
      vscode.workspace.asRelativePath(by, false),
      names.length > mostShown ? `${names.slice(0, mostShown)}…` : names,
    ),
    yes,
  );
  for (const uri of files) waiting.delete(uri.toString());
  if (answer === yes) allowReading(...files);
  if (waiting.size > 0) void ask(by);
}
