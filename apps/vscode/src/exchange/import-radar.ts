import { describeRadarImportNote } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { ImportPreview } from "../import/import-preview.js";
import { pick } from "../import/questions/question.js";
import { currentLanguage, t } from "../text/localize.js";
import { askRadarImport } from "./ask-radar-import.js";
import { RadarImportSession } from "./radar-import-session.js";
import { readRadarFiles } from "./read-radar-files.js";
import { writeRadarImport } from "./write-radar-import.js";

/** Not every system has a dialog for both. */
export async function chooseSource(): Promise<vscode.Uri | undefined> {
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

/** @returns the radar that was written; undefined where nothing was */
export async function importFrom(source: vscode.Uri): Promise<vscode.Uri | undefined> {
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
