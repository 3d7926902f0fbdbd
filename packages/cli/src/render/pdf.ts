import { lightPalette, renderRadarHtml } from "@kommuneradar/charts";
import { drawByBrowser } from "./by-browser.js";
import type { Output } from "./types.js";

/** The page as a browser prints it. */
export const pdf: Output = {
  format: "pdf",
  draw: ({ view, context }) =>
    drawByBrowser(renderRadarHtml(view, { palette: lightPalette }), { format: "pdf" }, context),
};
