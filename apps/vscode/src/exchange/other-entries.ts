import * as vscode from "vscode";

/**
 * Files of a radar in a folder that an export did not write, by their paths from there: entries of an earlier one that are
 * no more, most often, and the tool reads them too.
 */
export async function otherEntries(
  folder: vscode.Uri,
  written: ReadonlySet<string>,
  below = "radar",
): Promise<readonly string[]> {
  const there = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, below)).then(
    (entries) => entries,
    () => [],
  );
  const found: string[] = [];
  for (const [name, type] of there) {
    const path = `${below}/${name}`;
    if (type === vscode.FileType.Directory) found.push(...(await otherEntries(folder, written, path)));
    else if (name.endsWith(".md") && !written.has(path)) found.push(path);
  }
  return found.sort();
}
