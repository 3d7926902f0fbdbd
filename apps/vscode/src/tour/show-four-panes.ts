import * as vscode from "vscode";
import type { Host } from "../host.js";
import type { TourFiles } from "./find-tour-files.js";

/** Two rows of two; VS Code numbers the columns row by row. */
const twoByTwo = {
  orientation: 1,
  groups: [
    { size: 0.5, groups: [{ size: 0.4 }, { size: 0.6 }] },
    { size: 0.5, groups: [{ size: 0.4 }, { size: 0.6 }] },
  ],
};

/** Radar text and picture above, workforce text and estimate below; focus ends in the radar's text. */
export async function showFourPanes(host: Host, files: TourFiles): Promise<void> {
  await vscode.commands.executeCommand("vscode.setEditorLayout", twoByTwo);
  const text = (file: vscode.Uri, viewColumn: vscode.ViewColumn, preserveFocus: boolean) =>
    vscode.window.showTextDocument(file, { viewColumn, preserveFocus, preview: false });
  await text(files.workforce, vscode.ViewColumn.Three, true);
  host.radarPreviews.show(files.radar, vscode.ViewColumn.Two);
  host.estimatePreviews.show(files.estimate, vscode.ViewColumn.Four);
  await text(files.radar, vscode.ViewColumn.One, false);
}
