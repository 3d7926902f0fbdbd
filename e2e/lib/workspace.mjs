import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { projectFolder } from "./paths.mjs";

/**
 * A folder of its own for one test.
 * @param {object} [options]
 * @param {string} [options.copyOf] folder of the project to copy into it
 * @param {Record<string, string | Uint8Array>} [options.files] more files, by name
 * @param {Record<string, unknown>} [options.settings] the folder's own settings
 * @param {(workspace: { folder: string, path: (name: string) => string }) => void} [options.prepare] what else is done before a window opens
 */
export function createWorkspace({ copyOf, files = {}, settings, prepare } = {}) {
  const parent = mkdtempSync(join(tmpdir(), "kommuneradar-folder-"));
  // Its name is what the explorer shows, also in pictures.
  const folder = join(parent, basename(copyOf ?? "folder"));
  mkdirSync(folder);
  const path = (name) => join(folder, name);
  if (copyOf !== undefined) cpSync(join(projectFolder, copyOf), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
  const changeSettings = (changed) => {
    mkdirSync(path(".vscode"), { recursive: true });
    writeFileSync(path(".vscode/settings.json"), JSON.stringify({ ...settings, ...changed }));
  };
  if (settings !== undefined) changeSettings({});
  prepare?.({ folder, path });
  return {
    folder,
    path,
    /** Changes some of the folder's own settings, beside those it began with. */
    changeSettings,
    /** What stands on disk now. */
    read: (name) => readFileSync(path(name), "utf8"),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
