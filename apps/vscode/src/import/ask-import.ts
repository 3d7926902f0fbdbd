import * as vscode from "vscode";
import { t } from "../text/localize.js";
import type { ImportPreview } from "./import-preview.js";
import type { ImportSession } from "./import-session.js";
import { questions } from "./questions/index.js";

/**
 * Shows what was found, one line each, until the user writes it or leaves; a line picked can be changed. Resolves to
 * whether it is to be written.
 */
export async function askImport(session: ImportSession, preview: ImportPreview): Promise<boolean> {
  for (;;) {
    preview.refresh();
    const steps = questions.flatMap((question) => question(session));
    const picked = await vscode.window.showQuickPick(steps, {
      title: t("Import Workforce: {0}", session.fileName),
      placeHolder: t("Write it, or pick what to change"),
      ignoreFocusOut: true,
      matchOnDescription: true,
    });
    if (picked === undefined) return false;
    if (picked.ask === undefined) return true;
    try {
      await picked.ask();
    } catch (error) {
      // A choice that is cancelled while it is worked out is not taken; what was there still stands.
      if (!(error instanceof vscode.CancellationError)) throw error;
    }
  }
}
