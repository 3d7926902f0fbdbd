import { test } from "node:test";
import { fileNameOf, keepScreenshot } from "./artifacts.mjs";
import { triedAlone, windowOpened } from "./told.mjs";
import { closeWindow, keepWindow, takeWindow } from "./windows.mjs";

const patience = 120_000;

/**
 * A way to write tests in VS Code: each gets a window and a workspace as if they were its own. The window is one that
 * tests with the same language, settings and server use after each other, and what fails in it is tried in a new one:
 * no test fails for what another left behind. What fails leaves a picture.
 * @param {import("./server.mjs").startServer extends (options: infer O) => unknown ? O : never} [options]
 */
export function editorTests(options = {}) {
  /**
   * @param {string} title
   * @param {import("./windows.mjs").Given} given `ownWindow`: what is tested needs one that nobody has used
   * @param {(world: Pick<Awaited<ReturnType<typeof takeWindow>>, "page" | "workspace">) => Promise<void>} body
   */
  return (title, given, body) =>
    test(title, { timeout: 2.5 * patience }, async (context) => {
      const attempt = async (given) => {
        const window = await takeWindow(options, given);
        if (window.isNew) context.diagnostic(windowOpened);
        try {
          await inTime(body(window));
          await keepWindow(window);
        } catch (error) {
          await keepScreenshot(window.page, `failed-${fileNameOf(title)}`).catch(() => undefined);
          await closeWindow(window);
          if (window.isNew) throw error;
          context.diagnostic(triedAlone);
          console.error(`«${title}» ${triedAlone}: ${error.message}`);
          await attempt({ ...given, ownWindow: true });
        }
      };
      await attempt(given);
    });
}

/** Gives up what takes too long; closing its window ends what it still waits for. */
async function inTime(running) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${patience / 1000} s.`)), patience);
  });
  running.catch(() => undefined);
  await Promise.race([running, late]).finally(() => clearTimeout(timer));
}
