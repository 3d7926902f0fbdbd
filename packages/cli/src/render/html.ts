import { lightPalette, renderRadarHtml } from "@kommuneradar/charts";
import type { Output } from "./types.js";

/** One self-contained page: picture, table and details, without script and network. */
export const html: Output = {
  format: "html",
  draw: async ({ view }) => renderRadarHtml(view, { palette: lightPalette }),
};
