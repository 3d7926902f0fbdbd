import type { Category } from "../model.js";
import { radarGeometry } from "./geometry.js";
import type { Lane, RingBand, Segment } from "./types.js";

/** What a layout needs of a category. */
export type LaidCategory = Pick<Category, "id" | "crossCutting">;

/** The rings from inside out; the innermost starts at the clear centre. */
export function ringBands(rings: readonly { readonly id: string }[]): RingBand[] {
  const { radius, ringExponent, clearCentre } = radarGeometry;
  const outer = (count: number) => radius * (count / rings.length) ** ringExponent;
  return rings.map((ring, index) => ({
    id: ring.id,
    inner: index === 0 ? clearCentre : outer(index),
    outer: outer(index + 1),
  }));
}

/** Equal angles for the categories that do not cut across, clockwise from 9 o'clock. */
export function segmentsOf(categories: readonly LaidCategory[]): Segment[] {
  const own = categories.filter((category) => !category.crossCutting);
  const halfGutter = (boundary: number) =>
    (boundary % own.length === 0 || boundary * 2 === own.length
      ? radarGeometry.ringNameGutter
      : radarGeometry.gutter) / 2;
  return own.map((category, index) => ({
    category: category.id,
    start: (index / own.length) * 2 * Math.PI,
    end: ((index + 1) / own.length) * 2 * Math.PI,
    startGutter: halfGutter(index),
    endGutter: halfGutter(index + 1),
  }));
}

/** One lane per cross-cutting category at the outer edge of every ring; the first category has the outermost. */
export function lanesOf(
  categories: readonly LaidCategory[],
  bands: readonly RingBand[],
  isFilled: (category: string, ring: string) => boolean,
): Lane[] {
  const cutting = categories.filter((category) => category.crossCutting);
  return bands.flatMap((band) => {
    const depth = laneDepth(band);
    return cutting.map((category, row) => ({
      category: category.id,
      ring: band.id,
      inner: band.outer - depth * (row + 1),
      outer: band.outer - depth * row,
      filled: isFilled(category.id, band.id),
    }));
  });
}

function laneDepth(band: RingBand): number {
  const { laneDepth: depth, laneShare } = radarGeometry;
  return Math.min(depth, laneShare * (band.outer - band.inner));
}
