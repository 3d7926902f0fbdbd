import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A quiet VS Code: nothing that asks, advertises, updates or reports. */
const quiet = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "git.autofetch": false,
  "git.openRepositoryInParentFolders": "never",
  "editor.minimap.enabled": false,
  // As on the desktop; on the web the default is to save while one types.
  "files.autoSave": "off",
  // A file that was open before begins at its top again: a window serves more than one test.
  "workbench.editor.restoreViewState": false,
};

/** The key that leaves nothing open, and what it does; what may ask whether to save stands last. */
export const cleanKey = "Control+Alt+Shift+F8";
const cleaning = [
  "workbench.action.closeQuickOpen",
  "notifications.clearAll",
  "workbench.action.closePanel",
  "workbench.view.explorer",
  "workbench.files.action.collapseExplorerFolders",
  "workbench.action.closeAllEditors",
];

/**
 * Writes a fresh user profile.
 * @param {string} folder VS Code's user data folder
 * @param {Record<string, unknown>} settings added to the quiet ones
 */
export function writeProfile(folder, settings) {
  mkdirSync(join(folder, "User"), { recursive: true });
  const write = (file, content) => writeFileSync(join(folder, file), JSON.stringify(content));
  write("User/settings.json", { ...quiet, ...settings });
  write("User/keybindings.json", [
    {
      key: cleanKey.replace("Control", "ctrl").toLowerCase(),
      command: "runCommands",
      args: { commands: cleaning },
    },
  ]);
  // With argv.json and a language pack in place, the server takes the display language from the browser. The
  // pack is empty: VS Code's own labels stay English, extensions read their Norwegian ones.
  write("User/argv.json", {});
  write("nb.json", { version: "1.0.0", contents: {} });
  write("languagepacks.json", {
    nb: {
      hash: "0".repeat(32),
      label: "norsk bokmål",
      extensions: [{ extensionIdentifier: { id: "kommuneradar.language-pack-nb" }, version: "1.0.0" }],
      translations: { vscode: join(folder, "nb.json") },
    },
  });
}
