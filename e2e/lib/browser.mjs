import { chromium } from "playwright-core";
import { afterFile } from "./after-file.mjs";
import { ensureChromium } from "./setup/chromium.mjs";

/** Starts the browser, unseen. It finds no other machine, whatever a page or VS Code asks it for. */
export async function openBrowser() {
  const executablePath = await ensureChromium(console.error);
  const args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  // Chromium refuses its sandbox to root, which is what a container usually runs as.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath, args });
}

/**
 * One browser for the tests of a file, started by the first that asks.
 * @returns {() => Promise<import("playwright-core").Browser>}
 */
export function browserOfFile() {
  let browser;
  afterFile(async () => (await browser)?.close());
  return () => (browser ??= openBrowser());
}

export const standardViewport = { width: 1400, height: 900 };

/**
 * Opens an empty page. That it reaches nothing but this machine is the browser's rule for names and addresses alike:
 * asked about request by request, a page is without a cache, and a window costs a fifth more of the processors.
 * @param {import("playwright-core").Browser} browser
 * @param {{ locale?: string, viewport?: { width: number, height: number }, javaScriptEnabled?: boolean }} [options]
 */
export async function openPage(
  browser,
  { locale = "en-US", viewport = standardViewport, javaScriptEnabled = true } = {},
) {
  const context = await browser.newContext({ locale, viewport, javaScriptEnabled });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}
