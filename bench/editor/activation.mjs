import { openBrowser, openPage } from "../../e2e/lib/browser.mjs";
import { extensionFolder } from "../../e2e/lib/paths.mjs";
import { startServer } from "../../e2e/lib/server.mjs";
import { runCommand } from "../../e2e/lib/workbench.mjs";
import { createWorkspace } from "../../e2e/lib/workspace.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { radarText } from "../radar/data.mjs";

const file = "bench.radar.yaml";
const windows = 3;
/** The list of extensions has those that took least last, and no rows for what is not seen. */
const viewport = { width: 1400, height: 2600 };

/**
 * What VS Code itself says that loading and activating the extension took, in a window with one radar; and how long a
 * window that is opened at a radar takes until its first problem is marked, which all of the start is before.
 * @param {(line: string) => void} say
 * @param {string} [extension] its folder
 */
export async function measureActivation(say, extension = extensionFolder) {
  say(`activation, ${windows} windows`);
  const workspace = createWorkspace({
    files: { [file]: radarText(40).replace(/ring: \w+/, "ring: nowhere") },
  });
  const server = await startServer({ extension });
  const browser = await openBrowser();
  try {
    const times = [];
    const marked = [];
    for (let window = 0; window <= windows; window++) {
      const page = await openPage(browser, { viewport });
      const address = `vscode-remote://${server.authority}${workspace.folder}/${file}`;
      const opened = performance.now();
      await page.goto(server.url(workspace.folder, [["openFile", address]]));
      await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
      const until = performance.now() - opened;
      await runCommand(page, "Developer: Show Running Extensions");
      const row = page.locator(".runtime-extensions-editor .extension", { hasText: /kommuneradar/i });
      const said = row.locator(".activation-time").filter({ hasText: /\d+ms/ });
      const [, milliseconds] = /(\d+)ms/.exec(await said.innerText());
      // The first one fills the machine's caches.
      if (window > 0) {
        times.push(Number(milliseconds));
        marked.push(until);
      }
      await page.context().close();
    }
    return {
      runs: times.length,
      median: median(times),
      slowest: quantile(times, 0.95),
      marked: median(marked),
    };
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}
