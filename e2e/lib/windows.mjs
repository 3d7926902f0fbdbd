import { resolve } from "node:path";
import "./end-with-us.mjs";
import { openBrowser, openPage } from "./browser.mjs";
import { cleanWindow, firstTheme } from "./clean-window.mjs";
import { extensionFolder } from "./paths.mjs";
import { startServer } from "./server.mjs";
import { startWebviewWorker } from "./webview-worker.mjs";
import { openWorkbench } from "./workbench.mjs";
import { createWorkspace, folderName } from "./workspace.mjs";

/** More take memory: each is a page and an extension host. */
const mayStayOpen = 3;

/** The extension under test: `KOMMUNERADAR_EXTENSION` (a folder or a `.vsix`), else the one built in place. */
const extensionUnderTest = resolve(process.env.KOMMUNERADAR_EXTENSION ?? extensionFolder);

let browser;
const servers = new Map();
/** Those that no test uses now, by what tests have to have in common to share one; the last used stands last. */
const kept = new Map();

/** Ends what was started for windows. */
export async function closeAll() {
  await Promise.all([...kept.values()].map(closeWindow));
  await (await browser?.catch(() => undefined))?.close();
  for (const server of servers.values()) await (await server.catch(() => undefined))?.stop();
}

/**
 * A window for a test: one that others have used, made clean, or a new one.
 * @typedef {Parameters<typeof createWorkspace>[0] & Parameters<typeof openPage>[1] & { ownWindow?: boolean }} Given
 * @param {Parameters<typeof startServer>[0]} options
 * @param {Given} given
 * @returns {Promise<{ key: string, page: import("playwright-core").Page, workspace: ReturnType<typeof createWorkspace>, isNew: boolean }>}
 */
export async function takeWindow(options, given) {
  const key = keyOf(options, given);
  const used = kept.get(key);
  kept.delete(key);
  if (used !== undefined && !given.ownWindow) {
    try {
      await cleanWindow(used, given);
      return { ...used, isNew: false };
    } catch (error) {
      console.error(`A window is not used again: ${error.message}`);
    }
  }
  if (used !== undefined) await closeWindow(used);
  return { ...(await openWindow(options, given)), key, isNew: true };
}

/** Lets others use a window. */
export async function keepWindow(window) {
  kept.set(window.key, window);
  for (const [key, oldest] of kept) {
    if (kept.size <= mayStayOpen) return;
    kept.delete(key);
    await closeWindow(oldest);
  }
}

export async function closeWindow({ page, workspace }) {
  await page.context().close();
  workspace.remove();
}

async function openWindow(options, given) {
  const served = JSON.stringify(options);
  if (!servers.has(served)) servers.set(served, startServer({ extension: extensionUnderTest, ...options }));
  const server = await servers.get(served);
  browser ??= openBrowser();
  const page = await openPage(await browser, given);
  const workspace = createWorkspace(given);
  const url = server.url(workspace.folder);
  await startWebviewWorker(page, url);
  await openWorkbench(page, url);
  return { page, workspace, theme: await firstTheme(page) };
}

/**
 * What a window cannot be without being another: its server, its folder, its language, its settings. What is prepared is
 * mostly a repository: VS Code finds one that came later, but not as early as one that was there.
 */
const keyOf = (options, given) =>
  JSON.stringify([options, folderName(given), given.locale, given.settings, given.prepare !== undefined]);
