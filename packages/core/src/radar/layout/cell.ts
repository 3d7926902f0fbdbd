import { radarGeometry } from "./geometry.js";
import type { RingBand, Segment } from "./types.js";

/** An angle range of a cell and how far its two straight edges keep from the rays that bound it. */
export type Sector = Pick<Segment, "start" | "end" | "startGutter" | "endGutter">;

/** The room of one category in one ring: part of an annulus, or, for a lane, nearly all of a thin one. */
export interface Cell {
  readonly ring: string;
  readonly category: string;
  readonly inner: number;
  readonly outer: number;
  readonly sectors: readonly Sector[];
  readonly lane: boolean;
}

/** The cell of a segment in a ring, inside the ring's lanes. */
export function segmentCell(segment: Segment, band: RingBand, lanesInner: number): Cell {
  const { category } = segment;
  return {
    ring: band.id,
    category,
    inner: band.inner,
    outer: Math.min(band.outer, lanesInner),
    sectors: [segment],
    lane: false,
  };
}

/**
 * The angles a lane may carry blips at: all, but for the gutters where the ring names lie.
 * The lane itself is drawn through all gutters.
 */
export function laneSectors(segmentCount: number): Sector[] {
  const half = radarGeometry.ringNameGutter / 2;
  const ends = { startGutter: half, endGutter: half };
  return segmentCount > 0 && segmentCount % 2 === 0
    ? [
        { start: 0, end: Math.PI, ...ends },
        { start: Math.PI, end: 2 * Math.PI, ...ends },
      ]
    : [{ start: 0, end: 2 * Math.PI, ...ends }];
}

/** The room that keeps two edges from looking as one, in u. */
function leastGap(radius: number): number {
  return Math.min(1.5, radius / 4);
}

/**
 * Room between a blip and its neighbour, in u. Large blips keep further apart than they must: two that nearly touch
 * in an empty cell read as one mark, and a name between them as either's.
 */
export function blipGap(radius: number): number {
  return leastGap(radius) + Math.max(0, radius - 6.5) * 0.65;
}

/**
 * Least room between a blip and the edge of its cell; more in a segment, where ring lines and gutters run, and most for
 * a large blip: one that stands close to a ring line reads as standing on the border of two rings.
 */
function edgeGap(cell: Cell, radius: number): number {
  if (cell.lane) return leastGap(radius) / 2;
  return Math.min(4, Math.max(leastGap(radius), radius / 3)) + Math.max(0, radius - 6.5);
}

/** Distances from the centre that a blip's own centre may have. Empty when `from` exceeds `to`. */
export function radialRange(cell: Cell, radius: number): { readonly from: number; readonly to: number } {
  const gap = radius + edgeGap(cell, radius);
  return { from: cell.inner + gap, to: cell.outer - gap };
}

/** Angles that the centre of a blip may have at a distance from the chart's centre. Empty when `from` exceeds `to`. */
export function angularRange(
  cell: Cell,
  sector: Sector,
  radius: number,
  distance: number,
): { readonly from: number; readonly to: number } {
  const gap = radius + edgeGap(cell, radius);
  const lean = (gutter: number) =>
    gutter + gap <= distance ? Math.asin((gutter + gap) / distance) : Number.POSITIVE_INFINITY;
  return { from: sector.start + lean(sector.startGutter), to: sector.end - lean(sector.endGutter) };
}
