import * as vscode from "vscode";
import { copyExample } from "../example/copy-example.js";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import { pickTourFiles } from "../tour/pick-tour-files.js";
import { showFourPanes } from "../tour/show-four-panes.js";
import type { Feature } from "./feature.js";

/** *Open Example…*: copies the example that comes with the extension into a folder of the user's, and shows it. */
export const openExample: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.openExample", async () => {
    const parent = await chooseFolder();
    if (parent === undefined) return;
    try {
      const files = await copyExample(host.extensionUri, parent);
      const ending = (end: string) => files.filter((file) => file.path.endsWith(end));
      const tour = pickTourFiles(ending("radar.yaml"), ending(".estimate.yaml"), ending(".workforce.csv"));
      if (tour !== undefined) await showFourPanes(host, tour);
    } catch (error) {
      const words = (reason: string) => t("The example could not be written: {0}", reason);
      void tellFailure(host.log, "openExample", error, words);
    }
  });

/** The workspace's folder where there is one (and the user agrees), else a folder chosen in a dialog. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const here = vscode.workspace.workspaceFolders ?? [];
  if (here.length > 0) {
    const picked = await vscode.window.showQuickPick(
      [
        ...here.map((folder) => ({ label: folder.name, folder: folder.uri as vscode.Uri | undefined })),
        { label: t("Another folder…"), folder: undefined },
      ],
      { title: t("Open Example"), placeHolder: t("Copy the example into which folder?") },
    );
    if (picked === undefined || picked.folder !== undefined) return picked?.folder;
  }
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: t("Copy the example into which folder?"),
    openLabel: t("Copy Here"),
  });
  return chosen?.[0];
}
