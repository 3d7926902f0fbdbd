import * as vscode from "vscode";

/**
 * Shows a place in a file and marks its line, without taking focus: in the editor that shows the file, else where
 * it has a tab, else in the first column.
 * @param line 0-based
 */
export async function revealLine(file: vscode.Uri, line: number, character = 0): Promise<void> {
  const place = new vscode.Range(line, character, line, character);
  const key = file.toString();
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  if (visible !== undefined) {
    visible.selection = new vscode.Selection(place.start, place.end);
    visible.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
  // `vscode.open` rather than showTextDocument: it also opens files above 50 MB.
  await vscode.commands.executeCommand("vscode.open", file, {
    viewColumn: columnWithTab(key) ?? vscode.ViewColumn.One,
    preserveFocus: true,
    selection: place,
  });
}

function columnWithTab(key: string): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all.find((group) =>
    group.tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === key),
  )?.viewColumn;
}
