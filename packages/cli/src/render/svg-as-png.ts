import type { Context } from "../commands/command.js";
import { drawByBrowser } from "./by-browser.js";
import type { Drawn } from "./types.js";

/** Width and height that a drawing states of itself, in CSS px. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "1000", height = "1000"] = /<svg[^>]* width="(\d+)[^>]* height="(\d+)/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A drawing at twice the resolution of a screen. */
export function svgAsPng(svg: string, context: Context): Promise<Drawn> {
  const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;
  return drawByBrowser(page, { format: "png", ...sizeOfSvg(svg) }, context);
}
