import * as vscode from "vscode";
import { pick } from "../import/questions/question.js";
import { t } from "../text/localize.js";
import type { ExportedPreview } from "./asked-preview.js";
import { type Exports, NothingToExport, type TableExport } from "./exports.js";
import { saveFile } from "./save-file.js";

/** Puts the picture on the clipboard; where none can be put there, its SVG as text, or in a file. */
export async function copyPicture(preview: ExportedPreview, exports: Exports): Promise<void> {
  const svg = exports.picture?.();
  if (svg === undefined) throw new NothingToExport(t("There is no picture here to copy."));
  try {
    await preview.run({ kind: "copyPicture", svg });
    vscode.window.setStatusBarMessage(t("The picture is on the clipboard"), 5000);
  } catch (error) {
    const [text, file] = [t("Copy as SVG text"), t("Save as PNG…")];
    const chosen = await vscode.window.showWarningMessage(
      t("No picture could be put on the clipboard here: {0}", (error as Error).message),
      text,
      file,
    );
    if (chosen === text) await vscode.env.clipboard.writeText(svg);
    const png = exports.files.find(({ ending }) => ending === "png");
    if (chosen === file && png !== undefined) await saveFile(preview, exports, png);
  }
}

/** Puts a table on the clipboard, one of several if there are: for a document and for a spreadsheet. */
export async function copyTable(preview: ExportedPreview, { tables }: Exports): Promise<void> {
  const [first] = tables;
  if (first === undefined) throw new NothingToExport(t("There is no table here to copy."));
  const chosen = tables.length === 1 ? first : await chooseTable(tables);
  if (chosen === undefined) return;
  const { html, text } = chosen.copied();
  try {
    await preview.run({ kind: "copyTable", html, text });
  } catch {
    // Cells parted by tabs are a table too, for all but a document.
    await vscode.env.clipboard.writeText(text);
  }
  vscode.window.setStatusBarMessage(t("The table is on the clipboard"), 5000);
}

function chooseTable(tables: readonly TableExport[]): Promise<TableExport | undefined> {
  return pick(
    t("Copy Table"),
    tables.map((value) => ({ label: value.title, value })),
  );
}
