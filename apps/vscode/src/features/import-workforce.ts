import type { SourceFile } from "@kommuneradar/core";
import { importReport, importWords } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { askImport } from "../import/ask-import.js";
import { ImportPreview } from "../import/import-preview.js";
import { ImportSession } from "../import/import-session.js";
import { mostBytesWhole, openSource } from "../import/open-source.js";
import { workInTurns } from "../import/work-in-turns.js";
import { writeImport } from "../import/write-import.js";
import { currentLanguage, t } from "../text/localize.js";
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

async function importFile(source: vscode.Uri) {
  const opened = await openSource(source);
  if (opened === undefined) {
    const megabytes = mostBytesWhole / 2 ** 20;
    const said = t(
      "Here a file is taken into memory whole, and one of more than {0} MB is too large for that. Import it in VS Code on the computer that holds it, or with “kommuneradar workforce import”.",
      megabytes,
    );
    void vscode.window.showErrorMessage(said);
    return undefined;
  }
  try {
    return await importOpened(opened.file, source);
  } finally {
    opened.close();
  }
}

async function importOpened(file: SourceFile, source: vscode.Uri) {
  const session = new ImportSession(file, workInTurns(t("Reading {0}", file.name)));
  const refused = await session.choose();
  if (refused !== undefined) {
    void vscode.window.showErrorMessage(importWords(currentLanguage()).refusals[refused]);
    return undefined;
  }
  const preview = new ImportPreview(session.fileName, () => {
    const { table, plan, result } = session.state;
    return importReport(table, plan, result, currentLanguage());
  });
  try {
    await preview.show();
    return (await askImport(session, preview)) ? await writeImport(session, source) : undefined;
  } finally {
    preview.dispose();
  }
}
