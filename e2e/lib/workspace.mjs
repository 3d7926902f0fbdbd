import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { mirror } from "./mirror.mjs";
import { projectFolder } from "./paths.mjs";

/** The name of a workspace's folder: what the explorer shows, also in pictures. */
export const folderName = ({ copyOf }) => basename(copyOf ?? "folder");

function fill(folder, { copyOf, files = {}, settings, prepare }) {
  mkdirSync(folder);
  const path = (name) => join(folder, name);
  if (copyOf !== undefined) cpSync(join(projectFolder, copyOf), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
  if (settings !== undefined) writeSettings(folder, settings);
  prepare?.({ folder, path });
}

function writeSettings(folder, settings) {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings));
}

/**
 * A folder of its own for a window.
 * @param {object} [given]
 * @param {string} [given.copyOf] folder of the project to copy into it
 * @param {Record<string, string | Uint8Array>} [given.files] more files, by name
 * @param {Record<string, unknown>} [given.settings] the folder's own settings
 * @param {(workspace: { folder: string, path: (name: string) => string }) => void} [given.prepare] what else is done before a window opens
 */
export function createWorkspace(given = {}) {
  const parent = mkdtempSync(join(tmpdir(), "kommuneradar-folder-"));
  const folder = join(parent, folderName(given));
  const asGiven = join(parent, "as-given");
  fill(folder, given);
  const path = (name) => join(folder, name);
  return {
    folder,
    path,
    /** Changes some of the folder's own settings, beside those it began with. */
    changeSettings: (changed) => writeSettings(folder, { ...given.settings, ...changed }),
    /** What stands on disk now. */
    read: (name) => readFileSync(path(name), "utf8"),
    /**
     * Makes the folder what a test is given, as if it were new.
     * @param {typeof given} next with the settings that it was made with
     * @returns {string[]} what was changed for it
     */
    renew(next) {
      fill(asGiven, next);
      const changed = mirror(asGiven, folder);
      rmSync(asGiven, { recursive: true });
      return changed;
    },
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
