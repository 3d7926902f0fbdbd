import * as vscode from "vscode";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/** *Export Radar…*: the radar, with its edition files, for another tool; what the target cannot hold is shown before. */
export const exportRadar: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.exportRadar", async (given?: unknown) => {
    try {
      const { exportAsked } = await import("../exchange/export-radar.js");
      await exportAsked(host, given);
    } catch (error) {
      void tellFailure(host.log, "exportRadar", error, (reason) =>
        t("The radar could not be exported: {0}", reason),
      );
    }
  });
