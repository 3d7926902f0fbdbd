import { writeEstimateFor, writeImportedWorkforce } from "@kommuneradar/core";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import type { ImportSession } from "./import-session.js";

export interface WrittenImport {
  readonly workforce: vscode.Uri;
  readonly estimate: vscode.Uri;
}

/** Asks where, and writes the CSV and the estimate file beside it; an estimate file that exists is kept. */
export async function writeImport(
  session: ImportSession,
  source: vscode.Uri,
): Promise<WrittenImport | undefined> {
  const name = session.fileName.replace(/\.[^.]+$/, "");
  const workforce = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(source, "..", `${name}.workforce.csv`),
    filters: { [t("Workforce")]: ["csv"] },
    title: t("Import Workforce"),
  });
  if (workforce === undefined) return undefined;
  const path = workforce.path.replace(/(?:\.workforce)?\.csv$/i, "");
  const estimate = workforce.with({ path: `${path}.estimate.yaml` });
  const language = currentLanguage();
  const { result } = session.state;
  const { fs } = vscode.workspace;
  const encode = (text: string) => new TextEncoder().encode(text);
  await fs.writeFile(workforce, encode(writeImportedWorkforce(result, language)));
  const isThere = await fs.stat(estimate).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const file = workforce.path.slice(workforce.path.lastIndexOf("/") + 1);
    const title = t("Estimate of {0}", name);
    await fs.writeFile(
      estimate,
      encode(writeEstimateFor(file, { title, hasSector: result.hasSector, language })),
    );
  }
  return { workforce, estimate };
}
