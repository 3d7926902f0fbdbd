import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/**
 * *Open Estimate*: of an estimate file, or of a workforce CSV alone with the method's defaults; the file given
 * (explorer), else the active one. Beside the text, or in the active column.
 */
export const openEstimate: Feature = (host) => {
  const open = (given: unknown, column?: vscode.ViewColumn) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    if (file !== undefined) host.estimatePreviews.show(file, column);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.openEstimate", (given?: unknown) => open(given)),
    vscode.commands.registerCommand("kommuneradar.openEstimateHere", (given?: unknown) =>
      open(given, vscode.ViewColumn.Active),
    ),
  );
};
