import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/** *Open Projects Preview*: of the file given (explorer), else of the active one. Beside the text, or in the active column. */
export const openProjectsPreview: Feature = (host) => {
  const open = (given: unknown, column?: vscode.ViewColumn) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    if (file !== undefined) host.projectsPreviews.show(file, column);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.openProjectsPreview", (given?: unknown) => open(given)),
    vscode.commands.registerCommand("kommuneradar.openProjectsPreviewHere", (given?: unknown) =>
      open(given, vscode.ViewColumn.Active),
    ),
  );
};
