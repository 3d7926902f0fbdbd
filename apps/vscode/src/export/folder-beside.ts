import * as vscode from "vscode";

/** Where what is made of a file is proposed to be: beside it, or in the workspace where it has no folder to write in. */
export function folderBeside(source: vscode.Uri): vscode.Uri {
  const beside = vscode.Uri.joinPath(source, "..");
  // A file of a revision, or of nowhere yet.
  const isPlaced =
    source.scheme !== "untitled" && vscode.workspace.fs.isWritableFileSystem(source.scheme) !== false;
  return isPlaced ? beside : (vscode.workspace.workspaceFolders?.[0]?.uri ?? beside);
}
