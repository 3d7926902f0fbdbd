import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterFile } from "./after-file.mjs";
import { copyForWeb } from "./extension.mjs";
import { extensionFolder } from "./paths.mjs";

/**
 * The extension with its web build alone, for the tests of one file.
 * @returns {string} a folder
 */
export function webBuild() {
  const parent = mkdtempSync(join(tmpdir(), "kommuneradar-web-build-"));
  afterFile(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "extension");
  copyForWeb(extensionFolder, folder);
  return folder;
}
