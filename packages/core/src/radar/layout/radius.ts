import type { Cell } from "./cell.js";
import { countSlots } from "./slots.js";

/** Radii a chart's blips may have, in u. Few steps, so that an edit rarely changes them. */
const radiusLadder = [12, 10, 8, 6.5, 5, 4, 3.2, 2.5, 2, 1.6, 1.3, 1, 0.8, 0.6, 0.5, 0.4] as const;

/** Where the search ends: a cell with no room for any blip must not keep it going for ever, in u. */
const leastRadius = 0.01;

/** What a cell has to hold. */
export interface Occupancy {
  readonly cell: Cell;
  readonly blips: number;
}

/**
 * One radius for the whole chart: the largest at which every cell has at least twice as many slots as blips,
 * since free slots are what lets a blip stay when another comes. At the last step as many slots as blips will do;
 * past it the radius shrinks on by fifths, so that nothing is ever left out.
 */
export function blipRadiusFor(cells: readonly Occupancy[]): number {
  const fits = (radius: number, perBlip: number) =>
    cells.every(({ cell, blips }) => blips === 0 || countSlots(cell, radius) >= perBlip * blips);
  const roomy = radiusLadder.find((radius) => fits(radius, 2));
  if (roomy !== undefined) return roomy;
  let radius: number = radiusLadder[radiusLadder.length - 1] ?? 1;
  while (radius > leastRadius && !fits(radius, 1)) radius *= 0.8;
  return radius;
}
