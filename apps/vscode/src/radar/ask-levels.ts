import { inputTitle, levelTitle } from "@kommuneradar/core";
import type { AssessEdit, ChosenLevels } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";

/**
 * Asks for the level of each input in the user's words; one may be left open. Undefined when the user thinks better of it.
 */
export async function askLevels(
  inputs: AssessEdit["inputs"],
  title: string,
): Promise<ChosenLevels | undefined> {
  const language = currentLanguage();
  const chosen: Record<string, string> = {};
  for (const [index, { input, levels }] of inputs.entries()) {
    const items: (vscode.QuickPickItem & { level?: string })[] = [
      ...levels.map((level) => ({ label: levelTitle(input, level, language), description: level, level })),
      { label: "", kind: vscode.QuickPickItemKind.Separator },
      { label: t("Leave open for now") },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: inputs.length > 1 ? `${title} (${index + 1}/${inputs.length})` : title,
      placeHolder: inputTitle(input, language),
      matchOnDescription: true,
      // It is looked up in the text, and in other files, while one chooses.
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    if (picked.level !== undefined) chosen[input] = picked.level;
  }
  return chosen;
}
