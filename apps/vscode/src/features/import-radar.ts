import * as vscode from "vscode";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/**
 * *Import Radar…*: a file or folder of another tool, given (explorer) or chosen; what becomes of it is shown before
 * anything is written, and the radar opens with its picture.
 */
export const importRadar: Feature = (host) => {
  let isRunning = false;
  return vscode.commands.registerCommand("kommuneradar.importRadar", async (given?: unknown) => {
    // One at a time: the questions of another would stand over the first one's preview.
    if (isRunning) return;
    isRunning = true;
    try {
      const { chooseSource, importFrom } = await import("../exchange/import-radar.js");
      const source = given instanceof vscode.Uri ? given : await chooseSource();
      const written = source && (await importFrom(source));
      if (written === undefined) return;
      await vscode.window.showTextDocument(written, { viewColumn: vscode.ViewColumn.One, preview: false });
      host.radarPreviews.show(written);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      void tellFailure(host.log, "importRadar", error, (reason) =>
        t("The radar could not be imported: {0}", reason),
      );
    } finally {
      isRunning = false;
    }
  });
};
