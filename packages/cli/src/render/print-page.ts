import { drawWithChromium, findChromium } from "./chromium.js";

/** A page as the system's Chromium prints it on A4; undefined where there is none. `signal` ends it. */
export async function printPage(html: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  const browser = await findChromium(process.env);
  return browser === undefined ? undefined : drawWithChromium(browser, html, { format: "pdf" }, signal);
}
