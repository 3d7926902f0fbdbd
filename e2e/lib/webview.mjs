/** @typedef {import("playwright-core").Page} Page */

const patience = 30_000;

/**
 * The preview that shows something: a webview is a frame of VS Code's that holds a frame with the extension's page.
 * @param {Page} page
 * @param {string} marker selector of something only this preview has
 * @returns {Promise<{ pane: import("playwright-core").Locator, content: import("playwright-core").FrameLocator }>}
 */
async function find(page, marker) {
  const panes = page.locator("iframe.webview.ready");
  for (const start = Date.now(); Date.now() - start < patience; await page.waitForTimeout(100)) {
    for (const pane of await panes.all()) {
      const content = pane.contentFrame().locator("iframe#active-frame").contentFrame();
      // A pane may go or load anew while it is looked at.
      const count = await content
        .locator(marker)
        .count()
        .catch(() => 0);
      if (count > 0) return { pane, content };
    }
  }
  throw new Error(`No preview shows ${marker}`);
}

/**
 * The content of a preview.
 * @param {Page} page
 * @param {string} marker selector of something only this preview has
 */
export const preview = (page, marker) => find(page, marker).then(({ content }) => content);

/**
 * Where a preview is in the window.
 * @param {Page} page
 * @param {string} marker selector of something only this preview has
 */
export const paneOf = (page, marker) => find(page, marker).then(({ pane }) => pane.boundingBox());

/**
 * Resolves when nothing in a preview moves.
 * @param {import("playwright-core").FrameLocator} content
 */
export const standingStill = (content) =>
  content
    .locator("body")
    .evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

/**
 * Resolves when a preview has been drawn as it is. Where rows come above what is read, a browser puts the place back when
 * it draws: who measures before, on a busy machine, sees what no reader does.
 * @param {import("playwright-core").FrameLocator} content
 */
export const drawn = (content) =>
  content
    .locator("body")
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What only the radar's preview has, what only the estimate's has, and so on. */
export const radarMarker = "[data-id]";
export const estimateMarker = '[data-figure="mean"]';
export const projectsMarker = "main.kr-projects";
export const planMarker = "main.kr-plan";
export const reportMarker = ".kr-report main h2";
