import * as vscode from "vscode";

/** Folders read at a time. */
const atOnce = 16;
/** Never looked into: what is there is nobody's own. */
const leftOut: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** How far a walk goes. */
export interface Walk {
  readonly isWanted: (name: string) => boolean;
  /** It ends when it has found this many. */
  readonly files: number;
  /** It looks into no more folders than this. */
  readonly folders: number;
}

/**
 * The files below a folder of any file system, those nearest to it first. A folder that is a link is not followed, and one
 * that cannot be read has no files.
 * @returns what was found when it was cancelled, if it was
 */
export async function filesBelow(
  folder: vscode.Uri,
  { isWanted, files: mostFiles, folders: mostFolders }: Walk,
  token?: vscode.CancellationToken,
): Promise<{ readonly files: readonly vscode.Uri[]; readonly areAll: boolean }> {
  const files: vscode.Uri[] = [];
  const waiting = [folder];
  let looked = 0;
  const mayGoOn = () => files.length < mostFiles && looked < mostFolders && !token?.isCancellationRequested;
  while (waiting.length > 0 && mayGoOn()) {
    const now = waiting.splice(0, Math.min(atOnce, mostFolders - looked));
    looked += now.length;
    const listed = await Promise.all(now.map(async (one) => ({ one, entries: await entriesOf(one) })));
    for (const { one, entries } of listed) {
      for (const [name, type] of entries) {
        if (type === vscode.FileType.Directory && !leftOut.has(name))
          waiting.push(vscode.Uri.joinPath(one, name));
        else if (type & vscode.FileType.File && isWanted(name)) files.push(vscode.Uri.joinPath(one, name));
      }
    }
  }
  return { files: files.slice(0, mostFiles), areAll: waiting.length === 0 };
}

const entriesOf = (folder: vscode.Uri) =>
  vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
