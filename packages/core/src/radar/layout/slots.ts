import { angularRange, blipGap, type Cell, radialRange } from "./cell.js";

/** A place in polar form: angle in radians, clockwise from 9 o'clock; distance from the chart's centre in u. */
export interface Polar {
  readonly angle: number;
  readonly distance: number;
}

/** A row of places for blips along a ring, filled evenly from edge to edge. */
export interface SlotRow {
  readonly distance: number;
  /** Angle of the first slot. */
  readonly from: number;
  /** Angle between two neighbours; 0 in a row of one. */
  readonly step: number;
  readonly count: number;
}

/** Guards a count against a quotient that should be whole but is a hair below it. */
const epsilon = 1e-9;

/**
 * The rows of slots of a cell for a blip radius.
 * Two slots are never nearer than a diameter and the gap between neighbours.
 */
export function slotRows(cell: Cell, radius: number): SlotRow[] {
  const pitch = 2 * radius + blipGap(radius);
  const radial = radialRange(cell, radius);
  const depth = radial.to - radial.from;
  if (depth < -epsilon) return [];
  const rows = Math.floor(depth / pitch + epsilon) + 1;
  const distances = Array.from(
    { length: rows },
    (_, index) => radial.from + depth * (rows === 1 ? 0.5 : index / (rows - 1)),
  );
  return distances.flatMap((distance) => rowsAt(cell, radius, distance, pitch));
}

function rowsAt(cell: Cell, radius: number, distance: number, pitch: number): SlotRow[] {
  const least = pitch < 2 * distance ? 2 * Math.asin(pitch / (2 * distance)) : Number.POSITIVE_INFINITY;
  return cell.sectors.flatMap((sector) => {
    const { from, to } = angularRange(cell, sector, radius, distance);
    if (to < from) return [];
    const count = Math.floor((to - from) / least + epsilon) + 1;
    return count === 1
      ? [{ distance, from: (from + to) / 2, step: 0, count }]
      : [{ distance, from, step: (to - from) / (count - 1), count }];
  });
}

/** How many slots a cell has for a blip radius. */
export function countSlots(cell: Cell, radius: number): number {
  return slotRows(cell, radius).reduce((total, row) => total + row.count, 0);
}

/** Place of one slot of a row. */
export function slotAt(row: SlotRow, index: number): Polar {
  return { angle: row.from + row.step * index, distance: row.distance };
}

/** Straight distance between two places, in u. */
export function between(a: Polar, b: Polar): number {
  const squared =
    a.distance ** 2 + b.distance ** 2 - 2 * a.distance * b.distance * Math.cos(a.angle - b.angle);
  return Math.sqrt(Math.max(0, squared));
}
