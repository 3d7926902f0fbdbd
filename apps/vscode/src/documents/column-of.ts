import * as vscode from "vscode";

/** The column where a file is open, seen or not; undefined when it is open nowhere. */
export function columnOf(file: vscode.Uri): vscode.ViewColumn | undefined {
  const key = file.toString();
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  return vscode.window.tabGroups.all.find((group) =>
    group.tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === key),
  )?.viewColumn;
}
