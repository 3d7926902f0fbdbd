import type * as vscode from "vscode";
import { chooseRadar } from "../documents/choose-radar.js";
import type { Host } from "../host.js";

/**
 * The radar that a command of the comparison is for: what it was given (a file, a node of the tree), else the one of the
 * preview in front, else the active one, else one that the user picks.
 */
export function radarAsked(
  host: Pick<Host, "service" | "workspaceFiles" | "radarPreviews">,
  given: unknown,
  title: string,
): Promise<vscode.Uri | undefined> {
  return chooseRadar(host, given ?? host.radarPreviews.inFront(), title);
}
