import * as vscode from "vscode";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/**
 * *Import Workforce…*: a workbook, a CSV of any kind or a table of SSB, given (explorer) or chosen; shown with what was
 * recognised, changed by the user, and written as a workforce file with an estimate file, which opens.
 */
export const importWorkforce: Feature = (host) => {
  let isRunning = false;
  return vscode.commands.registerCommand("kommuneradar.importWorkforce", async (given?: unknown) => {
    // One at a time: the questions of another would stand over the first one's preview.
    if (isRunning) return;
    isRunning = true;
    try {
      const source = given instanceof vscode.Uri ? given : await chooseFile();
      if (source === undefined) return;
      const { importFile } = await import("../import/import-file.js");
      const written = await importFile(source);
      if (written === undefined) return;
      await vscode.window.showTextDocument(written.estimate, {
        viewColumn: vscode.ViewColumn.One,
        preview: false,
      });
      host.estimatePreviews.show(written.estimate);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      const words = (reason: string) => t("The workforce could not be imported: {0}", reason);
      void tellFailure(host.log, "importWorkforce", error, words);
    } finally {
      isRunning = false;
    }
  });
};

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: t("Import Workforce"),
    openLabel: t("Import"),
    filters: {
      [t("Workbook, CSV or JSON-stat")]: ["xlsx", "csv", "tsv", "txt", "json"],
      [t("All files")]: ["*"],
    },
  });
  return chosen?.[0];
}
