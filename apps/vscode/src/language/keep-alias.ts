import * as vscode from "vscode";
import { setting } from "../documents/setting.js";
import { t } from "../text/localize.js";

/**
 * Whether a renamed technology keeps its old id as an alias, as the setting `kommuneradar.rename.keepAlias` or the
 * user says; undefined when the user takes the renaming back.
 */
export async function keepsAlias(file: vscode.Uri): Promise<boolean | undefined> {
  const wanted = setting<string>("rename.keepAlias", "ask", file);
  if (wanted !== "ask") return wanted === "always";
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: t("Keep the old id as an alias"),
        detail: t("History and links to the old id keep working."),
        keep: true,
      },
      { label: t("Only rename"), detail: t("The old id is gone from the files."), keep: false },
    ],
    { title: t("Rename Technology"), ignoreFocusOut: true },
  );
  return picked?.keep;
}
