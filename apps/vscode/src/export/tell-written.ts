import * as vscode from "vscode";
import { t } from "../text/localize.js";

/** Says where a file is; a press opens it: text here, all else with what the system has for it. */
export async function tellWritten(target: vscode.Uri): Promise<void> {
  const open = t("Open");
  const chosen = await vscode.window.showInformationMessage(
    t("Wrote {0}", vscode.workspace.asRelativePath(target)),
    open,
  );
  if (chosen !== open) return;
  if (target.path.toLowerCase().endsWith(".md")) await vscode.window.showTextDocument(target);
  else await vscode.env.openExternal(target);
}
