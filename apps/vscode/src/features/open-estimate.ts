import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/**
 * *Open Estimate*: of an estimate file, or of a workforce CSV alone with the method's defaults; the file given
 * (explorer), else the active one.
 */
export const openEstimate: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.openEstimate", (given?: unknown) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    if (file !== undefined) host.estimatePreviews.show(file);
  });
