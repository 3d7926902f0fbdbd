import * as vscode from "vscode";

const name = "eksempelby";

/**
 * Copies the packaged example to a new folder under `parent`. An earlier copy, which may have been worked on, is
 * left alone: the new one then gets a number.
 * @returns the copied files
 */
export async function copyExample(extensionUri: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri[]> {
  const { fs } = vscode.workspace;
  const from = vscode.Uri.joinPath(extensionUri, "dist", "examples", name);
  const to = await freeFolder(parent);
  await fs.createDirectory(to);
  const copied: vscode.Uri[] = [];
  for (const [file, type] of await fs.readDirectory(from)) {
    if (type !== vscode.FileType.File) continue;
    const target = vscode.Uri.joinPath(to, file);
    // Read and written rather than copied: source and target may lie in different file systems.
    await fs.writeFile(target, await fs.readFile(vscode.Uri.joinPath(from, file)));
    copied.push(target);
  }
  return copied;
}

async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${number}`);
    try {
      await vscode.workspace.fs.stat(folder);
    } catch {
      return folder;
    }
  }
}
