import * as vscode from "vscode";

/**
 * Runs when one of the settings changes.
 * @param names without `kommuneradar.`
 */
export function onSettingChange(names: readonly string[], run: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`kommuneradar.${name}`))) run();
  });
}
