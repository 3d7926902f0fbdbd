import { workforceTemplate } from "@kommuneradar/core";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/** *New Workforce…*: a CSV with the columns and a row per sector to write over. */
export const newWorkforce: Feature = (host) =>
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
      const words = (reason: string) => t("The workforce could not be written: {0}", reason);
      void tellFailure(host.log, "newWorkforce", error, words);
    }
  });
