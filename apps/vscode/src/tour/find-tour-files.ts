import * as vscode from "vscode";
import { pickTourFiles } from "./pick-tour-files.js";

/** What the four panes show. */
export interface TourFiles {
  readonly radar: vscode.Uri;
  readonly estimate: vscode.Uri;
  readonly workforce: vscode.Uri;
}

const most = 200;

/**
 * The first folder (by path) that holds a radar, an estimate and a workforce file.
 * @param folder where to look; else the whole workspace
 */
export async function findTourFiles(folder?: vscode.Uri): Promise<TourFiles | undefined> {
  const find = (pattern: string) =>
    vscode.workspace.findFiles(
      folder === undefined ? pattern : new vscode.RelativePattern(folder, pattern),
      "**/node_modules/**",
      most,
    );
  const [radars, estimates, workforces] = await Promise.all([
    find("**/{radar.yaml,*.radar.yaml}"),
    find("**/*.estimate.yaml"),
    find("**/*.workforce.csv"),
  ]);
  return pickTourFiles(radars, estimates, workforces);
}
