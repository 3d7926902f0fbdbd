import { lightPalette, renderRadarSvg } from "@kommuneradar/charts";
import { drawByBrowser } from "./by-browser.js";
import type { Output } from "./types.js";

/** The picture at twice the resolution of a screen. */
export const png: Output = {
  format: "png",
  draw: ({ view, context }) => {
    const picture = renderRadarSvg(view, { palette: lightPalette });
    const [, width = "1000", height = "1000"] =
      /<svg[^>]* width="(\d+)[^>]* height="(\d+)/.exec(picture) ?? [];
    const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${picture}`;
    return drawByBrowser(page, { format: "png", width: Number(width), height: Number(height) }, context);
  },
};
