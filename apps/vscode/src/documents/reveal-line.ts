import * as vscode from "vscode";
import { columnOf } from "./column-of.js";

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
    viewColumn: columnOf(file) ?? vscode.ViewColumn.One,
    preserveFocus: true,
    selection: place,
  });
}
