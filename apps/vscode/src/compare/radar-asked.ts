import * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import type { Host } from "../host.js";

/**
 * The radar that a command of the comparison is for: what it was given (a file, a node of the tree, a line of the Source
 * Control view), else the one of the preview in front, else the active one, else one that the user picks.
 */
export function radarAsked(
  host: Pick<Host, "service" | "workspaceFiles" | "radarPreviews">,
  given: unknown,
  title: string,
): Promise<vscode.Uri | undefined> {
  return chooseRadar(host, resourceIn(given) ?? given ?? host.radarPreviews.inFront(), title);
}

/** The file of a line of the Source Control view. */
function resourceIn(given: unknown): vscode.Uri | undefined {
  const uri =
    typeof given === "object" && given !== null && "resourceUri" in given ? given.resourceUri : undefined;
  return uri instanceof vscode.Uri ? uri : undefined;
}
