import { runNpm } from "../../../scripts/lib/npm.mjs";
import { nodeBinaryIn } from "../paths.mjs";

/**
 * Installs what a folder's lock file names, and in it VS Code's server, which brings no modules of its own.
 * @param {typeof import("../paths.mjs").newest} editor
 * @param {object} options
 * @param {readonly string[]} options.nativeParts the server's modules that are compiled; without the first its log is empty
 * @param {(line: string) => void} options.say told of the progress
 */
export async function installEditor({ folder, editorFolder, nodeFolder }, { nativeParts, say }) {
  const node = nodeBinaryIn(nodeFolder);
  say("  1/3 VS Code's server (npm ci)");
  await runNpm(process.execPath, ["ci"], { cwd: folder });

  say("  2/3 what the server needs (npm ci in its folder)");
  const leftOut = ["--legacy-peer-deps", "--omit=dev", "--omit=optional", "--ignore-scripts"];
  await runNpm(node, ["ci", ...leftOut], { cwd: editorFolder });

  say("  3/3 its native parts (g++)");
  await runNpm(node, ["rebuild", ...nativeParts], {
    cwd: editorFolder,
    env: { npm_config_nodedir: nodeFolder },
  });
}
