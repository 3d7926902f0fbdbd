import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import { chooseRadar } from "../documents/choose-radar.js";
import { kindOf } from "../documents/kind-of.js";
import type { Host } from "../host.js";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/**
 * *Open Report*: of the file given (explorer, tree), else of the active one where a report can be made of it, else of a radar
 * of the workspace. *Save Report…*: the one in front.
 */
export const openReport: Feature = (host) => {
  const open = async (given: unknown, column?: vscode.ViewColumn) => {
    const file = await fileAsked(host, given);
    if (file !== undefined) host.reportPreviews.show(file, column);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.openReport", (given?: unknown) => open(given)),
    vscode.commands.registerCommand("kommuneradar.openReportHere", (given?: unknown) =>
      open(given, vscode.ViewColumn.Active),
    ),
    vscode.commands.registerCommand("kommuneradar.saveReport", () => {
      const front = host.reportPreviews.inFront();
      if (front !== undefined)
        host.reportPreviews.find(front)?.tell({ type: "save", source: front.toString() });
    }),
  );
};

async function fileAsked(host: Host, given: unknown): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const active = given === undefined ? activeFile() : undefined;
  const document = vscode.window.activeTextEditor?.document;
  const isShown = document?.uri.toString() === active?.toString();
  const isOurs = document !== undefined && isShown && kindOf(document) !== undefined;
  return isOurs ? active : chooseRadar(host, given, t("Open Report"));
}
