import { openBrowser, openPage } from "../../e2e/lib/browser.mjs";
import { extensionFolder } from "../../e2e/lib/paths.mjs";
import { openRadar } from "../../e2e/lib/previews.mjs";
import { startServer } from "../../e2e/lib/server.mjs";
import { goTo, openWorkbench, textEditor } from "../../e2e/lib/workbench.mjs";
import { createWorkspace } from "../../e2e/lib/workspace.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { radarText } from "../radar/data.mjs";

const file = "bench.radar.yaml";
const keystrokes = 30;

/**
 * From a key pressed in the text to the changed picture painted beside it, in a real VS Code.
 * @param {number} technologies
 * @param {(line: string) => void} say
 */
export async function measureKeystrokes(technologies, say) {
  const text = radarText(technologies);
  say(`editor, ${technologies} technologies, ${(text.length / 1e6).toFixed(2)} MB`);
  const workspace = createWorkspace({ files: { [file]: text } });
  const server = await startServer({ extension: extensionFolder });
  const browser = await openBrowser();
  try {
    const page = await openPage(browser);
    await page.addInitScript(noteKeys);
    await openWorkbench(page, server.url(workspace.folder));
    const radar = await openRadar(page, file);
    await textEditor(page, file).locator(".view-line").first().click();
    await goTo(page, endOfTitle(text, Math.floor(technologies / 2)));
    await radar.content.locator("body").evaluate(noteChanges);
    const times = [];
    for (let stroke = 0; stroke <= keystrokes; stroke++) {
      const elapsed = await oneKeystroke(page, radar.content);
      // The first one warms up.
      if (stroke > 0) times.push(elapsed);
    }
    return {
      technologies,
      characters: text.length,
      runs: times.length,
      median: median(times),
      slowest: quantile(times, 0.95),
    };
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}

/** Milliseconds from the key to the last change that was painted for it. */
async function oneKeystroke(page, content) {
  await page.keyboard.press("x");
  const pressed = await page.evaluate(() => globalThis.keysPressed.at(-1));
  const body = content.locator("body");
  for (let quiet = 0, seen = 0; ; ) {
    await page.waitForTimeout(100);
    const painted = await body.evaluate(
      (_, since) => globalThis.changesPainted.filter((at) => at > since),
      pressed,
    );
    if (painted.length === 0) continue;
    quiet = painted.length === seen ? quiet + 1 : 0;
    seen = painted.length;
    if (quiet === 5) return painted.at(-1) - pressed;
  }
}

/** Position behind the title of a technology, 1-based. */
function endOfTitle(text, index) {
  const lines = text.split("\n");
  const line = lines.indexOf(`    title: Teknologi nummer ${index}`);
  return { line: line + 1, column: lines[line].length + 1 };
}

/** Runs in every frame: when keys went down, in milliseconds since 1970. */
function noteKeys() {
  globalThis.keysPressed = [];
  const note = () => globalThis.keysPressed.push(performance.timeOrigin + performance.now());
  addEventListener("keydown", note, { capture: true });
}

/** Runs in the preview: when a change of its page had been painted. A task behind a frame runs after its paint. */
function noteChanges(body) {
  globalThis.changesPainted = [];
  const note = () => globalThis.changesPainted.push(performance.timeOrigin + performance.now());
  const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(note)));
  observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
}
