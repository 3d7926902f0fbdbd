import * as vscode from "vscode";

/**
 * The file the user is looking at. Asked of the tab too: above 50 MB an editor shows a file that extensions get
 * no document of.
 */
export function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText) return input.uri;
  return vscode.window.activeTextEditor?.document.uri;
}
