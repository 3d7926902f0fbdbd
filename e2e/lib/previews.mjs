import { commandTitle } from "./command-titles.mjs";
import { estimateMarker, preview, radarMarker } from "./webview.mjs";
import { openFile, runCommand } from "./workbench.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Opens a radar file and its preview beside it.
 * @param {Page} page
 * @param {string} file
 * @param {"en" | "nb"} [language]
 */
export async function openRadar(page, file, language) {
  await openFile(page, file);
  await runCommand(page, commandTitle("openRadarPreview", language));
  return radarPage(await preview(page, radarMarker));
}

/**
 * Opens an estimate file, or a workforce CSV, and its estimate beside it.
 * @param {Page} page
 * @param {string} file
 * @param {"en" | "nb"} [language]
 */
export async function openEstimate(page, file, language) {
  await openFile(page, file);
  await runCommand(page, commandTitle("openEstimate", language));
  return estimatePage(await preview(page, estimateMarker));
}

/** @param {import("playwright-core").FrameLocator} content */
export function radarPage(content) {
  const blip = (id) => content.locator(`svg [data-id="${id}"]`).first();
  return {
    content,
    blip,
    /** Where a blip's centre is, in whole pixels. */
    async placeOf(id) {
      const { x, y, width, height } = await blip(id).locator("circle").first().boundingBox();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    },
    stale: content.locator('[data-state="stale"]').first(),
  };
}

/** @param {import("playwright-core").FrameLocator} content */
export function estimatePage(content) {
  return {
    content,
    mean: content.locator('[data-figure="mean"]').first(),
    high: content.locator('[data-figure="high"]').first(),
    stale: content.locator('[data-state="stale"]').first(),
  };
}
