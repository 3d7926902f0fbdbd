import {
  type ImportFile,
  isRadarFolder,
  isRadarSource,
  mostRadarBytes,
  mostRadarFiles,
} from "@kommuneradar/core";
import * as vscode from "vscode";

/** A file, or the files of a folder by their paths from there; links are not followed. No more is read than an import takes. */
export async function readRadarFiles(
  source: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly ImportFile[] | "too-large" | "too-many-files"> {
  const { fs } = vscode.workspace;
  const about = await fs.stat(source);
  if ((about.type & vscode.FileType.Directory) === 0) {
    if (about.size > mostRadarBytes) return "too-large";
    return [{ path: source.path.slice(source.path.lastIndexOf("/") + 1), bytes: await fs.readFile(source) }];
  }
  const files: ImportFile[] = [];
  let bytes = 0;
  for await (const path of pathsBelow(source, "")) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const file = vscode.Uri.joinPath(source, path);
    bytes += (await fs.stat(file)).size;
    if (bytes > mostRadarBytes) return "too-large";
    if (files.length === mostRadarFiles) return "too-many-files";
    files.push({ path, bytes: await fs.readFile(file) });
  }
  return files;
}

async function* pathsBelow(root: vscode.Uri, folder: string): AsyncGenerator<string> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
  for (const [name, type] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (type === vscode.FileType.Directory && isRadarFolder(name)) yield* pathsBelow(root, path);
    else if (type === vscode.FileType.File && isRadarSource(name)) yield path;
  }
}
