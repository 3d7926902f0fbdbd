import type { PageScript } from "@kommuneradar/charts";
import * as vscode from "vscode";

/** Reads the script of the published pages of a kind of file, the one that the command line puts in them. */
export type ReadPageScript = (kind: "radar" | "projects" | "plan") => Promise<PageScript>;

/** Those that come with the extension. */
export function pageScriptIn(extension: vscode.Uri): ReadPageScript {
  return async (kind) => {
    const file = vscode.Uri.joinPath(extension, "dist", "page", `${kind}.json`);
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as PageScript;
  };
}
