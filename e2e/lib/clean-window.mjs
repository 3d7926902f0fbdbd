import { rmSync, writeFileSync } from "node:fs";
import { standardViewport } from "./browser.mjs";
import { eventually } from "./eventually.mjs";
import { cleanKey } from "./profile.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Makes a window that a test has used as good as new: nothing open, nothing said, the files of the next test.
 * @param {{ page: Page, workspace: ReturnType<typeof import("./workspace.mjs").createWorkspace>, theme: string }} window
 * @param {Parameters<typeof import("./workspace.mjs").createWorkspace>[0] & { viewport?: { width: number, height: number } }} given
 */
export async function cleanWindow({ page, workspace, theme }, given) {
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.context().clearPermissions();
  await page.mouse.move(0, 0);
  await page.setViewportSize(given.viewport ?? standardViewport);
  await closeAll(page);
  if (workspace.renew(given).length > 0) await changesSeen(page, workspace);
  await eventually("the theme it began with", async () => (await themeOf(page)) === theme);
}

const themeOf = async (page) =>
  (await page.locator(".monaco-workbench").getAttribute("class")).match(/vscode-theme-\S+/)?.[0];

/**
 * The theme that a new window wears once it knows its themes, as VS Code calls it.
 * @param {Page} page
 */
export async function firstTheme(page) {
  await eventually("a theme", async () => (await themeOf(page)) !== undefined);
  return themeOf(page);
}

const leftOpen = [
  ".monaco-dialog-box",
  ".quick-input-widget",
  ".monaco-menu",
  ".tab",
  ".part.panel",
  ".notification-toast",
];

async function closeAll(page) {
  const isOpen = (what) => page.locator(`${what}:visible`).first().isVisible();
  const unsaved = page.locator(".monaco-dialog-box .monaco-button", { hasText: "Don't Save" });
  await eventually("all that a test left open closed", async () => {
    for (const what of leftOpen.slice(0, 3)) if (await isOpen(what)) await page.keyboard.press("Escape");
    await page.keyboard.press(cleanKey);
    await page.waitForTimeout(100);
    if (await unsaved.isVisible()) await unsaved.click();
    for (const what of leftOpen) if (await isOpen(what)) return false;
    return true;
  });
  await foldTree(page);
}

/** VS Code remembers which rings of a radar were opened. */
async function foldTree(page) {
  const header = page.getByRole("button", { name: /^(Technology Radars|Teknologiradarer) Section$/ });
  if ((await header.getAttribute("aria-expanded")) !== "true") return;
  const list = page.locator(".pane", { has: header }).locator(".monaco-list");
  if ((await list.locator(".monaco-list-row").count()) > 0) {
    await list.focus();
    for (const key of ["Control+ArrowLeft", "Home", "ArrowRight"]) await page.keyboard.press(key);
  }
  await header.click();
}

/** The explorer shows a change of the folder last: when it knows one that came after ours, ours are known. */
async function changesSeen(page, workspace) {
  const name = "0-last-of-the-changes";
  const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
  writeFileSync(workspace.path(name), "");
  await row.waitFor();
  rmSync(workspace.path(name));
  await row.waitFor({ state: "detached" });
}
