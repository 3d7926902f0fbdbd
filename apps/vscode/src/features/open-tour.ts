import * as vscode from "vscode";
import { t } from "../text/localize.js";
import { findTourFiles } from "../tour/find-tour-files.js";
import { showFourPanes } from "../tour/show-four-panes.js";
import type { Feature } from "./feature.js";

/**
 * *Show Radar and Estimate Side by Side*: YAML, radar, CSV and estimate in four panes. Also at start, in a window
 * whose workspace asks for it and that has nothing open.
 */
export const openTour: Feature = (host) => {
  const open = async (asked: boolean) => {
    const files = await findTourFiles();
    if (files !== undefined) await showFourPanes(host, files);
    else if (asked) {
      void vscode.window.showInformationMessage(
        t("No folder here holds a radar, an estimate and a workforce file together."),
      );
    }
  };
  const wanted = vscode.workspace.getConfiguration("kommuneradar").get<boolean>("tour.openOnStart", false);
  const nothingOpen = vscode.window.tabGroups.all.every((group) => group.tabs.length === 0);
  if (wanted && nothingOpen) void open(false);
  return vscode.commands.registerCommand("kommuneradar.openTour", () => open(true));
};
