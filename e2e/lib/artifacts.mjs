import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { artifactsFolder } from "./paths.mjs";

/**
 * Keeps a picture of the whole window.
 * @param {import("playwright-core").Page} page
 * @param {string} name kebab-case, without ending; may have folders
 */
export async function keepScreenshot(page, name) {
  mkdirSync(artifactsFolder, { recursive: true });
  await page.screenshot({ path: join(artifactsFolder, `${name}.png`) });
}

/** @param {string} title of a test */
export const fileNameOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-zæøå0-9]+/g, "-")
    .replace(/^-|-$/g, "");
