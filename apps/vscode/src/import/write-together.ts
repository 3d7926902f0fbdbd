import * as vscode from "vscode";

export interface FileToWrite {
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

/**
 * Writes files that belong together: all of them, or none. All are written beside their targets first; then they take
 * their targets' places in their order, and where one cannot, the others get back what they had. Of a window that is killed
 * while they do, the first ones are there, each whole. Throws what the file system throws.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const { fs } = vscode.workspace;
  const id = Math.random().toString(36).slice(2);
  const beside = (uri: vscode.Uri, kind: string) => {
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    return vscode.Uri.joinPath(uri, "..", `.${name}.${id}.${kind}`);
  };
  const placed: { readonly uri: vscode.Uri; readonly hadOld: boolean }[] = [];
  try {
    for (const { uri, content } of files) await fs.writeFile(beside(uri, "tmp"), content);
    for (const { uri } of files) {
      const hadOld = await exists(uri);
      if (hadOld) await fs.copy(uri, beside(uri, "old"));
      await fs.rename(beside(uri, "tmp"), uri, { overwrite: true });
      placed.push({ uri, hadOld });
    }
  } catch (error) {
    for (const { uri, hadOld } of placed) {
      if (hadOld) await fs.rename(beside(uri, "old"), uri, { overwrite: true });
      else await fs.delete(uri);
    }
    throw error;
  } finally {
    for (const { uri } of files) {
      for (const kind of ["tmp", "old"]) await removeIfThere(beside(uri, kind));
    }
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function removeIfThere(uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) await vscode.workspace.fs.delete(uri);
}
