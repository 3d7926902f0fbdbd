import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { copyForWeb } from "./extension.mjs";
import { extensionFolder } from "./paths.mjs";

/**
 * The extension with its web build alone, for the tests of one file.
 * @returns {string} a folder
 */
export function webBuild() {
  const parent = mkdtempSync(join(tmpdir(), "kommuneradar-web-build-"));
  after(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "extension");
  copyForWeb(extensionFolder, folder);
  return folder;
}
