import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/** *Open Radar Preview*: of the file given (explorer), else of the active one. */
export const openRadarPreview: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.openRadarPreview", (given?: unknown) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    if (file !== undefined) host.radarPreviews.show(file);
  });
