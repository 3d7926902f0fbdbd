import { standingStill } from "./webview.mjs";

/** The kinds of theme there are, and one of each that VS Code brings. */
export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high-contrast": "Default High Contrast",
  "high-contrast-light": "Default High Contrast Light",
};

/**
 * Changes the theme of an open window in the folder's own settings, and waits until previews wear it.
 * @param {ReturnType<typeof import("./workspace.mjs").createWorkspace>} workspace
 * @param {keyof typeof themes} kind
 * @param {readonly import("playwright-core").FrameLocator[]} contents of previews
 */
export async function wearTheme(workspace, kind, contents) {
  workspace.changeSettings({ "workbench.colorTheme": themes[kind] });
  for (const content of contents) {
    await content.locator(`body[data-vscode-theme-kind="vscode-${kind}"]`).waitFor();
    await standingStill(content);
  }
}
