import { lightPalette, renderRadarSvg } from "@kommuneradar/charts";
import type { Output } from "./types.js";

export const svg: Output = {
  format: "svg",
  draw: async ({ view }) => renderRadarSvg(view, { palette: lightPalette }),
};
