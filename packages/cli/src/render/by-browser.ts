import type { Context } from "../commands/command.js";
import { texts } from "../text/index.js";
import { drawWithChromium, findChromium, type Shot } from "./chromium.js";

interface Refused {
  readonly refused: string;
}

/** Draws a page with the system's Chromium, or says what is missing. */
export async function drawByBrowser(
  html: string,
  shot: Shot,
  { io, language }: Context,
): Promise<Uint8Array | Refused> {
  const browser = await findChromium(io.env);
  if (browser === undefined) return { refused: texts(language).needsChromium(shot.format) };
  try {
    return await drawWithChromium(browser, html, shot);
  } catch (error) {
    return { refused: texts(language).chromiumFailed((error as Error).message) };
  }
}
