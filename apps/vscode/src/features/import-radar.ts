import { describeRadarImportNote } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { askRadarImport } from "../exchange/ask-radar-import.js";
import { RadarImportSession } from "../exchange/radar-import-session.js";
import { readRadarFiles } from "../exchange/read-radar-files.js";
import { writeRadarImport } from "../exchange/write-radar-import.js";
import { ImportPreview } from "../import/import-preview.js";
import { pick } from "../import/questions/question.js";
import { currentLanguage, t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/**
 * *Import Radar…*: a file or folder of another tool, given (explorer) or chosen; what becomes of it is shown before
 * anything is written, and the radar opens with its picture.
 */
export const importRadar: Feature = (host) => {
  let isRunning = false;
  return vscode.commands.registerCommand("kommuneradar.importRadar", async (given?: unknown) => {
    // One at a time: the questions of another would stand over the first one's preview.
    if (isRunning) return;
    isRunning = true;
    try {
      const source = given instanceof vscode.Uri ? given : await chooseSource();
      const written = source && (await importFrom(source));
      if (written === undefined) return;
      await vscode.window.showTextDocument(written, { viewColumn: vscode.ViewColumn.One, preview: false });
      host.radarPreviews.show(written);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      void tellFailure(host.log, "importRadar", error, (reason) =>
        t("The radar could not be imported: {0}", reason),
      );
    } finally {
      isRunning = false;
    }
  });
};

/** Not every system has a dialog for both. */
async function chooseSource(): Promise<vscode.Uri | undefined> {
  const kind = await pick(t("Import Radar"), [
    {
      label: t("A file"),
      detail: t("Build Your Own Radar, Zalando, Backstage, qiwi, or any table: CSV, JSON, xlsx, a page"),
      value: "file",
    },
    {
      label: t("A folder"),
      detail: t("AOE's or Porsche's radar, or one with several editions"),
      value: "folder",
    },
  ]);
  if (kind === undefined) return undefined;
  const chosen = await vscode.window.showOpenDialog({
    title: t("Import Radar"),
    openLabel: t("Import"),
    canSelectFiles: kind === "file",
    canSelectFolders: kind === "folder",
  });
  return chosen?.[0];
}

async function importFrom(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const fileName = source.path.slice(source.path.lastIndexOf("/") + 1);
  const files = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t("Reading {0}", fileName), cancellable: true },
    (_, token) => readRadarFiles(source, token),
  );
  if (typeof files === "string") {
    const note = { file: fileName, line: 0, code: "unreadable-source", reason: files } as const;
    void vscode.window.showErrorMessage(describeRadarImportNote(note, currentLanguage()));
    return undefined;
  }
  const session = new RadarImportSession(files, fileName);
  await session.choose();
  const preview = new ImportPreview(fileName, () => session.report());
  try {
    await preview.show();
    if (!(await askRadarImport(session, preview)) || session.result === undefined) return undefined;
    return await writeRadarImport(session.result, source, fileName.replace(/\.[^.]+$/, ""));
  } finally {
    preview.dispose();
  }
}
