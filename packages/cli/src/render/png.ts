import { lightPalette, renderRadarSvg } from "@kommuneradar/charts";
import { svgAsPng } from "./svg-as-png.js";
import type { Output } from "./types.js";

/** The picture at twice the resolution of a screen. */
export const png: Output = {
  format: "png",
  draw: ({ view, context }) => svgAsPng(renderRadarSvg(view, { palette: lightPalette }), context),
};
