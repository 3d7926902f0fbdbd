import * as vscode from "vscode";
import { radarAsked } from "../compare/radar-asked.js";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/** *Show Radar Timeline*: the preview with a slider over the radar's editions. */
export const openTimeline: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.openTimeline", async (given?: unknown) => {
    const file = await radarAsked(host, given, t("Show Radar Timeline"));
    if (file === undefined) return;
    const source = file.toString();
    host.radarPreviews.show(file).tell({ type: "openTimeline", source, open: true });
  });
