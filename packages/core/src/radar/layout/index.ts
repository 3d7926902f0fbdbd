import type { Radar, TechnologyStatus } from "../model.js";
import { placeTechnology } from "../placement.js";
import { assignSlots, type PlacedName } from "./assign.js";
import { type LaidCategory, lanesOf, ringBands, segmentsOf } from "./bands.js";
import { type Cell, laneSectors, segmentCell } from "./cell.js";
import { blipRadiusFor } from "./radius.js";
import type { Blip, Lane, RadarLayout, RingBand, Segment } from "./types.js";

/** What a layout needs of a technology: its id, its cell, and whether it is on the rings at all. */
export interface LayoutEntry {
  /** Of the blip; unique among the entries. */
  readonly id: string;
  /** The name that its place comes from: its first id, which it keeps when it gets another. Its id, unless given. */
  readonly placedAs?: string | undefined;
  /** Id of a category; of one there is none of, the entry is left unplaced. */
  readonly category: string;
  /** Id of a ring; undefined leaves the entry unplaced. */
  readonly ring: string | undefined;
  /** All but `active` stand off the rings, whatever their ring. */
  readonly status: TechnologyStatus;
}

/** Lays a radar out, each technology where `placeTechnology` puts it. */
export function layoutRadar(radar: Radar): RadarLayout {
  return layoutCells(
    radar,
    radar.technologies.map((technology) => ({
      id: technology.id,
      placedAs: technology.aliases[0],
      category: technology.category,
      ring: placeTechnology(radar, technology).ring,
      status: technology.status,
    })),
  );
}

/**
 * A layout is a pure function of ids, the first ones, and cells (ring × category): neither the order of the entries nor any size, filter
 * or theme plays a part. No two blips overlap, every blip lies inside its cell, and every entry is in exactly one of
 * `blips`, `unplaced` and `offRings`.
 */
export function layoutCells(
  radar: { readonly rings: readonly { readonly id: string }[]; readonly categories: readonly LaidCategory[] },
  entries: readonly LayoutEntry[],
): RadarLayout {
  const groups = groupByCell(radar.categories, entries);
  const rings = ringBands(radar.rings);
  const segments = segmentsOf(radar.categories);
  const lanes = lanesOf(radar.categories, rings, (category, ring) => groups.cells.has(key(category, ring)));
  const filled = cellsOf(rings, segments, lanes).flatMap((cell) => {
    const named = groups.cells.get(key(cell.category, cell.ring));
    return named === undefined ? [] : [{ cell, named, blips: named.length }];
  });
  const blipRadius = blipRadiusFor(filled);
  const blips = filled.flatMap(({ cell, named }) =>
    assignSlots(cell, named, blipRadius).map(
      ({ id, x, y }): Blip => ({
        id,
        x: round(x),
        y: round(y),
        r: round(blipRadius),
        ring: cell.ring,
        category: cell.category,
      }),
    ),
  );
  return {
    width: 1000,
    height: 1000,
    rings,
    segments,
    lanes,
    blipRadius: round(blipRadius),
    blips: blips.sort(byId),
    unplaced: groups.unplaced.sort(),
    offRings: groups.offRings.sort(byId),
  };
}

function cellsOf(rings: readonly RingBand[], segments: readonly Segment[], lanes: readonly Lane[]): Cell[] {
  const sectors = laneSectors(segments.length);
  return rings.flatMap((band) => {
    const own = lanes.filter((lane) => lane.ring === band.id);
    const lanesInner = Math.min(band.outer, ...own.map((lane) => lane.inner));
    return [
      ...segments.map((segment) => segmentCell(segment, band, lanesInner)),
      ...own.map((lane): Cell => ({ ...lane, sectors, lane: true })),
    ];
  });
}

interface Groups {
  readonly cells: ReadonlyMap<string, readonly PlacedName[]>;
  readonly unplaced: string[];
  readonly offRings: { id: string; status: "not-relevant" | "phased-out" }[];
}

function groupByCell(categories: readonly LaidCategory[], entries: readonly LayoutEntry[]): Groups {
  const known = new Set(categories.map((category) => category.id));
  const cells = new Map<string, PlacedName[]>();
  const unplaced: string[] = [];
  const offRings: Groups["offRings"] = [];
  for (const { id, placedAs = id, category, ring, status } of entries) {
    if (status !== "active") {
      offRings.push({ id, status });
      continue;
    }
    if (ring === undefined || !known.has(category)) {
      unplaced.push(id);
      continue;
    }
    const cell = key(category, ring);
    const named = cells.get(cell);
    if (named === undefined) cells.set(cell, [{ id, placedAs }]);
    else named.push({ id, placedAs });
  }
  return { cells, unplaced, offRings };
}

function key(category: string, ring: string): string {
  return `${category}\u0000${ring}`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Thousandths of a unit: finer than any screen shows, and coarse enough to be the same with every maths library. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
