import type { RadarImportResult } from "@kommuneradar/core";
import * as vscode from "vscode";
import { exists, writeTogether } from "../import/write-together.js";
import { t } from "../text/localize.js";

/** Asks where, and writes the radar with its editions in `editions/` beside it: all of them or none. The source is never replaced. */
export async function writeRadarImport(
  { files }: RadarImportResult,
  source: vscode.Uri,
  name: string,
): Promise<vscode.Uri | undefined> {
  const target = await chooseTarget(vscode.Uri.joinPath(source, "..", `${name}.radar.yaml`), source);
  if (target === undefined) return undefined;
  const folder = vscode.Uri.joinPath(target, "..");
  const placed = files.map(({ path, text }) => ({
    uri: path === "" ? target : vscode.Uri.joinPath(folder, path),
    content: new TextEncoder().encode(text),
  }));
  const standing: string[] = [];
  // Of the radar itself the dialog has asked.
  for (const { uri } of placed.slice(1))
    if (await exists(uri)) standing.push(vscode.workspace.asRelativePath(uri));
  if (standing.length > 0) {
    const replace = t("Replace");
    const asked = t("Editions of these dates exist already: {0}", standing.join(", "));
    if ((await vscode.window.showWarningMessage(asked, { modal: true }, replace)) !== replace)
      return undefined;
  }
  if (placed.length > 1) await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, "editions"));
  await writeTogether(placed);
  return target;
}

async function chooseTarget(defaultUri: vscode.Uri, source: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (;;) {
    const chosen = await vscode.window.showSaveDialog({
      defaultUri,
      filters: { [t("Radar")]: ["radar.yaml", "yaml"] },
      title: t("Import Radar"),
    });
    if (chosen?.toString() !== source.toString()) return chosen;
    await vscode.window.showErrorMessage(t("This is the file that is imported. Write to another."), {
      modal: true,
    });
  }
}
