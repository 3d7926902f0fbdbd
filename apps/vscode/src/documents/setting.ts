import * as vscode from "vscode";

/**
 * A setting of ours as it is now, for a file.
 * @param name without `kommuneradar.`
 */
export function setting<T>(name: string, standard: T, file?: vscode.Uri): T {
  return vscode.workspace.getConfiguration("kommuneradar", file ?? null).get<T>(name, standard);
}

/** Runs when one of the settings changes. */
export function onSettingChange(names: readonly string[], run: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`kommuneradar.${name}`))) run();
  });
}
