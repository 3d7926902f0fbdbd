import { decodeBytes, estimateReads, writeEstimateFor, writeImportedWorkforce } from "@kommuneradar/core";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { currentLanguage, t } from "../text/localize.js";
import type { ImportSession } from "./import-session.js";
import { exists, type FileToWrite, writeTogether } from "./write-together.js";

export interface WrittenImport {
  readonly workforce: vscode.Uri;
  readonly estimate: vscode.Uri;
}

/**
 * Asks where, and writes the CSV and the estimate file beside it, both or neither; an estimate file that exists is kept,
 * and the source is never replaced. The CSV takes its place first: a whole one that nothing reads is all that a window killed
 * in between leaves, and the same import once more writes the estimate file.
 */
export async function writeImport(
  session: ImportSession,
  source: vscode.Uri,
): Promise<WrittenImport | undefined> {
  const name = session.fileName.replace(/\.[^.]+$/, "");
  const workforce = await chooseTarget(vscode.Uri.joinPath(source, "..", `${name}.workforce.csv`), source);
  if (workforce === undefined) return undefined;
  const path = workforce.path.replace(/(?:\.workforce)?\.csv$/i, "");
  const estimate = workforce.with({ path: `${path}.estimate.yaml` });
  const language = currentLanguage();
  const { result } = session.state;
  const { hasSector } = result;
  const fileOf = (uri: vscode.Uri, text: string): FileToWrite => {
    return { uri, content: new TextEncoder().encode(text) };
  };
  const file = baseName(workforce);
  const title = t("Estimate of {0}", name);
  await writeTogether([
    fileOf(workforce, writeImportedWorkforce(result, language)),
    ...((await exists(estimate))
      ? []
      : [fileOf(estimate, writeEstimateFor(file, { title, hasSector, language }))]),
  ]);
  await tellIfOther(estimate, file);
  return { workforce, estimate };
}

/** An estimate file that was there before may be of another workforce: then its figures are not of what was imported. */
async function tellIfOther(estimate: vscode.Uri, workforce: string): Promise<void> {
  const text = decodeBytes(await vscode.workspace.fs.readFile(estimate))?.text ?? "";
  if (estimateReads(text, workforce)) return;
  void vscode.window.showWarningMessage(
    t(
      "{0} was there already and is kept, but does not read {1}: its figures are of other data. Name {1} under “workforce”, or import to another name.",
      baseName(estimate),
      workforce,
    ),
  );
}

/** A file that is not the source; its dialog asks itself before a file is replaced. */
async function chooseTarget(defaultUri: vscode.Uri, source: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (;;) {
    const chosen = await vscode.window.showSaveDialog({
      defaultUri,
      filters: { [t("Workforce")]: ["csv"] },
      title: t("Import Workforce"),
    });
    if (chosen?.toString() !== source.toString()) return chosen;
    await vscode.window.showErrorMessage(t("This is the file that is imported. Write to another."), {
      modal: true,
    });
  }
}
