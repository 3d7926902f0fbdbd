import { chromium } from "playwright-core";
import { ensureChromium } from "./setup/chromium.mjs";

/** Starts the browser, unseen. */
export async function openBrowser() {
  const executablePath = await ensureChromium(console.error);
  // Chromium refuses its sandbox to root, which is what a container usually runs as.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}

/**
 * Opens an empty page that can reach this machine and nothing else.
 * @param {import("playwright-core").Browser} browser
 * @param {{ locale?: string, viewport?: { width: number, height: number } }} [options]
 */
export async function openPage(browser, { locale = "en-US", viewport = { width: 1400, height: 900 } } = {}) {
  const context = await browser.newContext({ locale, viewport });
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  context.setDefaultTimeout(20_000);
  return context.newPage();
}
