// The layout of Backstage's @backstage-community/plugin-tech-radar 1.14.0 (Apache-2.0). The package is no dependency: it
// brings a whole user interface, and does not export its layout. The same: start places, forces, borders, number of
// ticks, the blip's circle, and the radii of four rings in the plugin's own size, 1500 × 800; on 500 entries the places
// agree with those of the original. Not the same: the original also reckons each blip's colour, and does it all again
// whenever the pointer enters or leaves a blip.
import { collideInCells } from "./lib/collide-in-cells.mjs";

export const id = "backstage";
export const title = "Backstage 1.14 (d3-force)";

const reach = 361.75;
const rings = [0, 1, 2, 3].map((ring) => ({
  inner: ring === 0 ? 0 : (reach * (ring + 1)) / 5,
  outer: (reach * (ring + 2)) / 5,
}));

/** @type {import("../layouts.mjs").Layout} */
export function layout(entries) {
  return collideInCells(entries, rings, reach);
}
