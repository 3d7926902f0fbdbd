import { resolve } from "node:path";
import { after, test } from "node:test";
import "./end-with-us.mjs";
import { fileNameOf, keepScreenshot } from "./artifacts.mjs";
import { openBrowser, openPage } from "./browser.mjs";
import { extensionFolder } from "./paths.mjs";
import { startServer } from "./server.mjs";
import { startWebviewWorker } from "./webview-worker.mjs";
import { openWorkbench } from "./workbench.mjs";
import { createWorkspace } from "./workspace.mjs";

const patience = 120_000;

/** The extension under test: `KOMMUNERADAR_EXTENSION` (a folder or a `.vsix`), else the one built in place. */
export const extensionUnderTest = resolve(process.env.KOMMUNERADAR_EXTENSION ?? extensionFolder);

/**
 * One VS Code server for the tests of a file, and a way to write those tests: each gets a workspace and a window
 * of its own. What fails leaves a picture.
 * @param {Parameters<typeof startServer>[0]} [options]
 */
export function editorTests(options = {}) {
  let started;
  const start = async () => ({
    server: await startServer({ extension: extensionUnderTest, ...options }),
    browser: await openBrowser(),
  });
  after(async () => {
    const running = await started?.catch(() => undefined);
    await running?.browser.close();
    await running?.server.stop();
  });

  /**
   * @param {string} title
   * @param {Parameters<typeof createWorkspace>[0] & Parameters<typeof openPage>[1]} given
   * @param {(world: { page: import("playwright-core").Page, workspace: ReturnType<typeof createWorkspace> }) => Promise<void>} body
   */
  return (title, given, body) =>
    test(title, { timeout: patience }, async () => {
      started ??= start();
      const { server, browser } = await started;
      const workspace = createWorkspace(given);
      const page = await openPage(browser, given);
      try {
        const url = server.url(workspace.folder);
        await startWebviewWorker(page, url);
        await openWorkbench(page, url);
        await body({ page, workspace });
      } catch (error) {
        await keepScreenshot(page, `failed-${fileNameOf(title)}`);
        throw error;
      } finally {
        await page.context().close();
        workspace.remove();
      }
    });
}
