import { sizeOfSvg } from "@kommuneradar/charts";
import type { Context } from "../commands/command.js";
import { drawByBrowser } from "./by-browser.js";

/** A drawing at twice the resolution of a screen. */
export function svgAsPng(svg: string, context: Context): ReturnType<typeof drawByBrowser> {
  const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;
  return drawByBrowser(page, { format: "png", ...sizeOfSvg(svg) }, context);
}
