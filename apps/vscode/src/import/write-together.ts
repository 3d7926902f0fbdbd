import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";

export interface FileToWrite {
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

/**
 * Writes files that belong together: all of them, or none. All are written beside their targets first; then they take
 * their targets' places in their order, and where one cannot, the others get back what they had. Of a window that is killed
 * while they do, the first ones are there, each whole; what it leaves beside them stays, as it may be all there is of what
 * stood in a place. Throws what the file system throws.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const { fs } = vscode.workspace;
  const id = Math.random().toString(36).slice(2);
  const beside = (uri: vscode.Uri, kind: string) =>
    vscode.Uri.joinPath(uri, "..", `.${baseName(uri)}.${id}.${kind}`);
  let isWhole = true;
  const placed: { readonly uri: vscode.Uri; readonly hadOld: boolean }[] = [];
  try {
    for (const { uri, content } of files) await fs.writeFile(beside(uri, "tmp"), content);
    for (const { uri } of files) {
      const hadOld = await exists(uri);
      if (hadOld) await fs.copy(uri, beside(uri, "old"));
      // VS Code deletes what stands in a place before another takes it: where that one then cannot, it is given back too.
      placed.push({ uri, hadOld });
      await fs.rename(beside(uri, "tmp"), uri, { overwrite: true });
    }
  } catch (error) {
    isWhole = false;
    for (const { uri, hadOld } of placed) {
      if (hadOld) await fs.rename(beside(uri, "old"), uri, { overwrite: true });
      else await removeIfThere(uri);
    }
    isWhole = true;
    throw error;
  } finally {
    // What cannot be given back is kept.
    const kinds = isWhole ? ["tmp", "old"] : ["tmp"];
    for (const { uri } of files) {
      for (const kind of kinds) await removeIfThere(beside(uri, kind));
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
