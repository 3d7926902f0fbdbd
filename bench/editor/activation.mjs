import { openBrowser, openPage } from "../../e2e/lib/browser.mjs";
import { extensionFolder } from "../../e2e/lib/paths.mjs";
import { startServer } from "../../e2e/lib/server.mjs";
import { openWorkbench, runCommand } from "../../e2e/lib/workbench.mjs";
import { createWorkspace } from "../../e2e/lib/workspace.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { radarText } from "../radar/data.mjs";

const file = "bench.radar.yaml";
const windows = 3;

/**
 * What VS Code itself says that loading and activating the extension took, in a window with one radar.
 * @param {(line: string) => void} say
 */
export async function measureActivation(say) {
  say(`activation, ${windows} windows`);
  const workspace = createWorkspace({ files: { [file]: radarText(40) } });
  const server = await startServer({ extension: extensionFolder });
  const browser = await openBrowser();
  try {
    const times = [];
    for (let window = 0; window <= windows; window++) {
      const page = await openPage(browser);
      await openWorkbench(page, server.url(workspace.folder));
      await runCommand(page, "Developer: Show Running Extensions");
      const row = page.locator(".runtime-extensions-editor .extension", { hasText: /kommuneradar/i });
      const said = row.locator(".activation-time").filter({ hasText: /\d+ms/ });
      const [, milliseconds] = /(\d+)ms/.exec(await said.innerText());
      // The first one fills the machine's caches.
      if (window > 0) times.push(Number(milliseconds));
      await page.context().close();
    }
    return { runs: times.length, median: median(times), slowest: quantile(times, 0.95) };
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}
