import * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/** *Open Radar Preview*: of the file given (explorer, tree), else of the active one, else of one of the workspace. */
export const openRadarPreview: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.openRadarPreview", async (given?: unknown) => {
    const radar = await chooseRadar(host, given, t("Open Radar Preview"));
    if (radar !== undefined) host.radarPreviews.show(radar);
  });
