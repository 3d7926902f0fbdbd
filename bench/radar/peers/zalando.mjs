// The layout of Zalando's tech radar, radar.js 0.12 (https://github.com/zalando/tech-radar, MIT), which is not on npm.
// The same: start places, forces, borders, number of ticks, radii of the rings, the blip's circle; on 500 entries the
// places agree with those of the original in a browser. Not the same: the original runs one tick per frame of the
// browser, so that a reader waits some seconds for what is measured here in one go; and it draws triangles and stars
// that are larger than the circle, which is what overlaps are counted with.
import { collideInCells } from "./lib/collide-in-cells.mjs";

export const id = "zalando";
export const title = "Zalando 0.12 (d3-force)";

const rings = [
  { inner: 30, outer: 130 },
  { inner: 130, outer: 220 },
  { inner: 220, outer: 310 },
  { inner: 310, outer: 400 },
];

/** @type {import("../layouts.mjs").Layout} */
export function layout(entries) {
  return collideInCells(entries, rings, 400);
}
