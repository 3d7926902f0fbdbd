import type * as vscode from "vscode";
import { findFiles } from "../documents/find-files.js";
import { pickTourFiles } from "./pick-tour-files.js";

/** What the four panes show. */
export interface TourFiles {
  readonly radar: vscode.Uri;
  readonly estimate: vscode.Uri;
  readonly workforce: vscode.Uri;
}

const most = 200;

/** The first folder of the workspace (by path) that holds a radar, an estimate and a workforce file. */
export async function findTourFiles(): Promise<TourFiles | undefined> {
  const find = async (pattern: string) => (await findFiles({ pattern, most })).files;
  const [radars, estimates, workforces] = await Promise.all([
    find("**/{radar.yaml,*.radar.yaml}"),
    find("**/*.estimate.yaml"),
    find("**/*.workforce.csv"),
  ]);
  return pickTourFiles(radars, estimates, workforces);
}
