import { lightPalette, renderRadarHtml } from "@kommuneradar/charts";
import { pageScript } from "../page-script.js";
import { type Output, papers } from "./types.js";

/** One self-contained page with search, filter and addresses; it is read without its script too, and without network always. */
export const html: Output = {
  format: "html",
  draw: async ({ view, published, paper, share }) =>
    renderRadarHtml(view, {
      palette: lightPalette,
      live: { script: await pageScript("radar"), published },
      paper: paper && papers[paper],
      share,
      home: published.home,
    }),
};
