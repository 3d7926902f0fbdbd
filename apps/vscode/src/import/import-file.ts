import type { SourceFile } from "@kommuneradar/core";
import { importReport, importWords } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import { askImport } from "./ask-import.js";
import { ImportPreview } from "./import-preview.js";
import { ImportSession } from "./import-session.js";
import { mostBytesWhole, openSource } from "./open-source.js";
import { workInTurns } from "./work-in-turns.js";
import { type WrittenImport, writeImport } from "./write-import.js";

/** Shows a file as it would be imported, and writes it as the user wants it; undefined where nothing was written. */
export async function importFile(source: vscode.Uri): Promise<WrittenImport | undefined> {
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
