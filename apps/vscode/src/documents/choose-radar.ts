import * as vscode from "vscode";
import type { Host } from "../host.js";
import { t } from "../text/localize.js";
import { activeFile } from "./active-file.js";
import { filesKnown } from "./files-known.js";
import { kindOf } from "./kind-of.js";

/**
 * The radar that a command is for: what it was given (a file of the explorer, a node of the tree), else the active
 * one, else the only one of the workspace, else the one the user picks.
 * @param title of the list to pick from
 */
export async function chooseRadar(
  host: Pick<Host, "service" | "workspaceFiles">,
  given: unknown,
  title: string,
): Promise<vscode.Uri | undefined> {
  const stated = uriIn(given) ?? activeRadar();
  if (stated !== undefined) return stated;
  await filesKnown(host.workspaceFiles);
  const radars = host.workspaceFiles
    .files()
    .filter((file) => host.service.kind(file) === "radar")
    .map(({ uri }) => vscode.Uri.parse(uri));
  if (radars.length === 1) return radars[0];
  if (radars.length === 0) {
    await offerNewRadar();
    return undefined;
  }
  const items = radars.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: t("In which radar?") });
  return picked?.uri;
}

function activeRadar(): vscode.Uri | undefined {
  const active = activeFile();
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === active?.toString());
  return document !== undefined && kindOf(document) === "radar" ? active : undefined;
}

function uriIn(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === "string") return vscode.Uri.parse(given);
  const file = typeof given === "object" && given !== null && "file" in given ? given.file : undefined;
  return typeof file === "string" ? vscode.Uri.parse(file) : undefined;
}

async function offerNewRadar(): Promise<void> {
  const create = t("New Radar");
  const chosen = await vscode.window.showInformationMessage(t("There is no radar in this window."), create);
  if (chosen === create) await vscode.commands.executeCommand("kommuneradar.newRadar");
}
