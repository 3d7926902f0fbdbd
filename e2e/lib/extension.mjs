import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../scripts/lib/run.mjs";
import { editorFolder, nodeBinary } from "./paths.mjs";

/** @param {string} folder of an extension */
export const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/**
 * Makes an extension known to VS Code: a folder as it lies, a `.vsix` as a user would install it.
 * @param {string} extension path of a folder or a `.vsix`
 * @param {string} extensionsFolder VS Code's folder of installed extensions
 */
export async function installExtension(extension, extensionsFolder) {
  mkdirSync(extensionsFolder, { recursive: true });
  if (extension.endsWith(".vsix")) {
    const server = join(editorFolder, "out/server-main.js");
    const args = ["--install-extension", extension, "--extensions-dir", extensionsFolder];
    return run(nodeBinary, [server, ...args, "--accept-server-license-terms"], { name: "VS Code" });
  }
  const { publisher, name, version } = readManifest(extension);
  symlinkSync(extension, join(extensionsFolder, `${publisher}.${name}-${version}`));
}

/**
 * Copies an extension without its desktop entry, so that VS Code can only run its web build, in a worker.
 * @param {string} extension its folder
 * @param {string} target a folder that does not exist yet
 */
export function copyForWeb(extension, target) {
  const leftOut = ["node_modules", "src", "test", "test-host"].map((name) => join(extension, name));
  cpSync(extension, target, { recursive: true, filter: (file) => !leftOut.includes(file) });
  const { main: _, ...manifest } = readManifest(extension);
  writeFileSync(join(target, "package.json"), JSON.stringify(manifest));
}
