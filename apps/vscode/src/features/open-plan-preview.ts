import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/** *Open Plan Preview*: of the file given (explorer), else of the active one. Beside the text, or in the active column. */
export const openPlanPreview: Feature = (host) => {
  const open = (given: unknown, column?: vscode.ViewColumn) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    if (file !== undefined) host.planPreviews.show(file, column);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.openPlanPreview", (given?: unknown) => open(given)),
    vscode.commands.registerCommand("kommuneradar.openPlanPreviewHere", (given?: unknown) =>
      open(given, vscode.ViewColumn.Active),
    ),
  );
};
