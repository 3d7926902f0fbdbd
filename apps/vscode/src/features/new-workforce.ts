import { workforceTemplate } from "@kommuneradar/core";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/** *New Workforce…*: a CSV with the columns and a row per sector to write over. */
export const newWorkforce: Feature = () =>
  vscode.commands.registerCommand("kommuneradar.newWorkforce", async () => {
    const content = workforceTemplate(currentLanguage());
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (folder === undefined) {
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: "csv", content }),
      );
      return;
    }
    const file = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder, t("own.workforce.csv")),
      filters: { [t("Workforce")]: ["csv"] },
      title: t("New Workforce"),
      saveLabel: t("Create"),
    });
    if (file === undefined) return;
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
      await vscode.window.showTextDocument(file, { preview: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(t("The workforce could not be written: {0}", reason));
    }
  });
