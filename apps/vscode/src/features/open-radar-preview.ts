import * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/**
 * *Open Radar Preview*: of the file given (explorer, tree), else of the active one, else of one of the workspace. Beside
 * the text, or in the active column.
 */
export const openRadarPreview: Feature = (host) => {
  const open = async (given: unknown, column?: vscode.ViewColumn) => {
    const radar = await chooseRadar(host, given, t("Open Radar Preview"));
    if (radar !== undefined) host.radarPreviews.show(radar, column);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.openRadarPreview", (given?: unknown) => open(given)),
    vscode.commands.registerCommand("kommuneradar.openRadarPreviewHere", (given?: unknown) =>
      open(given, vscode.ViewColumn.Active),
    ),
  );
};
