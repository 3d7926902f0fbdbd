import { cpSync } from "node:fs";
import { join } from "node:path";
import { newest, oldest } from "../paths.mjs";
import { ensureEditor } from "./editor.mjs";
import { installEditor } from "./install-editor.mjs";
import { isComplete, markComplete } from "./stamp.mjs";

/**
 * Installs the oldest VS Code that the extension is for beside the newest, where that has not been done yet.
 * @param {(line: string) => void} say
 * @throws {Error} saying what is missing and what to do
 */
export async function ensureOldestEditor(say) {
  await ensureEditor(say);
  if (isComplete(oldest.folder)) return;
  const start = Date.now();
  say("The oldest VS Code: first installation, a minute, 450 MB under e2e/oldest/node_modules.");
  await installEditor(oldest, { nativeParts: ["@vscode/spdlog", "native-watchdog"], say });
  // It would fetch its search from where releases are kept; the newest brings the same program in its package.
  const modules = ({ editorFolder }) => join(editorFolder, "node_modules/@vscode");
  cpSync(
    join(modules(newest), "ripgrep-universal/bin/linux-x64/rg"),
    join(modules(oldest), "ripgrep/bin/rg"),
  );
  markComplete(oldest.folder);
  say(`  installed in ${Math.round((Date.now() - start) / 1000)} s`);
}
