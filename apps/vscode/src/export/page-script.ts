import type { PageScript } from "@kommuneradar/charts";
import * as vscode from "vscode";

/** Reads the script of a radar's published page, the one that the command line puts in it. */
export type ReadPageScript = () => Promise<PageScript>;

/** The one that comes with the extension. Those of projects and plans do not: a package is to be small. */
export function pageScriptIn(extension: vscode.Uri): ReadPageScript {
  return async () => {
    const file = vscode.Uri.joinPath(extension, "dist", "page", "radar.json");
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as PageScript;
  };
}
