import type { LayoutOutput } from "@kommuneradar/schema";
import type { Output } from "./types.js";

/** The layout, for programs that draw themselves. */
export const json: Output = {
  format: "json",
  draw: async ({ view: { layout } }) => {
    const { width, height, blips, unplaced, offRings } = layout;
    const document: LayoutOutput = {
      version: 1,
      width,
      height,
      blips: blips.map(({ id, x, y, r, ring, category }) => ({ id, x, y, r, ring, category })),
      unplaced: [...unplaced],
      offRings: offRings.map(({ id, status }) => ({ id, status })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
