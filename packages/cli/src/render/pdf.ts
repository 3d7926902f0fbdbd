import { lightPalette, renderRadarHtml } from "@kommuneradar/charts";
import { drawByBrowser } from "./by-browser.js";
import { type Output, papers } from "./types.js";

/** The page as a browser prints it. */
export const pdf: Output = {
  format: "pdf",
  draw: ({ view, paper = "a4", context }) =>
    drawByBrowser(
      renderRadarHtml(view, { palette: lightPalette, paper: papers[paper] }),
      { format: "pdf" },
      context,
    ),
};
