import type { Scorer } from "../estimate/scorer.js";
import type { PlanFile } from "../plan/model.js";
import type { Radar, Technology } from "../radar/model.js";
import { placeInSectors } from "../radar/sector-placement.js";
import { namesOccupation } from "../workforce/names-occupation.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import type { HiddenCells } from "./hidden-cells.js";
import type { Extent, Reach, Reachability, WhereCell, WhereMatrix, WhereRow } from "./types.js";
import { platformWaits } from "./waits-for.js";
import { cellKey, type SectorOccupation, sectorOccupations } from "./workforce-cells.js";

/** What a radar is held against to tell where its technologies meet a workforce. */
export interface WhereOptions {
  /** Whose technologies, areas of use and rings count. */
  readonly radar: Radar;
  /** With their sectors kept: not read with `merged: ["sector"]`. */
  readonly tables: readonly (WorkforceTable | Cube)[];
  /** Made with the settings of the estimate (`createScorer`). */
  readonly scorer: Pick<Scorer, "score">;
  /** Plans made for the radar: their platforms hold technologies back. */
  readonly plans?: readonly Pick<PlanFile, "platforms">[];
  /** Ids of the rings that count as reachable today; default adopt and trial, those of the two that the radar has. */
  readonly rings?: readonly string[];
  /** Cells that are left out of every figure (`hiddenCells`); default none. */
  readonly hidden?: HiddenCells;
}

/** Rings that mean by their ids that something is in use or tried; none where a radar has rings of its own. */
export function reachableRings({ rings }: Pick<Radar, "rings">): readonly string[] {
  return ["adopt", "trial"].filter((ring) => rings.some(({ id }) => id === ring));
}

interface Touch {
  readonly sector: string;
  readonly ring: string | undefined;
  readonly reach: Reachability;
  readonly cells: readonly SectorOccupation[];
}

/**
 * Where the technologies of a radar meet a workforce. A technology touches an occupation in a sector when one of its
 * areas of use there names the code, or a prefix of it. What several technologies touch is **the union**: a cell counts
 * once in `touched`, `reachable` and `waiting`, wholly, however many reach it and however little of the work they do; no
 * split between them is guessed at. So a sum over rows is never less than the union, and a figure of a sector never more
 * than the sector. Pure; the order of rows, tables, technologies and areas does not count.
 */
export function whereMatrix(options: WhereOptions): WhereMatrix {
  const { radar, tables, scorer, plans = [], rings = reachableRings(radar), hidden } = options;
  const every = sectorOccupations(tables, scorer);
  const cells = hidden ? every.filter((cell) => !hidden.has(cellKey(cell))) : every;
  const bySector = new Map<string, SectorOccupation[]>();
  for (const cell of cells) {
    const own = bySector.get(cell.sector) ?? [];
    bySector.set(cell.sector, own);
    own.push(cell);
  }
  const waitsFor = platformWaits(radar, plans);
  const active = radar.technologies.filter(({ status }) => status === "active");
  const linked = active.filter(({ areasOfUse }) =>
    areasOfUse.some(({ occupations }) => occupations.length > 0),
  );

  const touching = linked.map((technology) => {
    const waits = waitsFor(technology);
    const touches = touchesOf(radar, technology, bySector, (ring) =>
      ring === undefined || !rings.includes(ring) ? "later" : waits.length > 0 ? "waiting" : "reachable",
    );
    return { technology: technology.id, waits, touches };
  });
  const touches = touching.flatMap((row) => row.touches);
  return {
    rings,
    total: reachOf(cells, touches),
    sectors: [...bySector].map(([sector, own]) => ({
      sector,
      ...reachOf(
        own,
        touches.filter((touch) => touch.sector === sector),
      ),
    })),
    rows: touching.map(
      (row): WhereRow => ({
        technology: row.technology,
        waitsFor: row.waits,
        cells: row.touches.map(cellOf),
        total: extentOf(row.touches.flatMap((touch) => touch.cells)),
      }),
    ),
    unlinked: active.filter((technology) => !linked.includes(technology)).map(({ id }) => id),
    hiddenCells: every.length - cells.length,
  };
}

function touchesOf(
  radar: Radar,
  technology: Technology,
  bySector: ReadonlyMap<string, readonly SectorOccupation[]>,
  reachIn: (ring: string | undefined) => Reachability,
): Touch[] {
  return placeInSectors(radar, technology)
    .map(({ sector, ring, areas }) => {
      const patterns = areas.flatMap(({ area }) => area.occupations);
      const cells = (bySector.get(sector) ?? []).filter(({ occupation }) =>
        namesOccupation(patterns, occupation),
      );
      return { sector, ring, reach: reachIn(ring), cells };
    })
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => (a.sector < b.sector ? -1 : 1));
}

function cellOf({ sector, ring, reach, cells }: Touch): WhereCell {
  const occupations = cells.map((cell) => ({ code: cell.occupation, ...extentOf([cell]) }));
  return { sector, ring, reach, ...extentOf(cells), occupations };
}

/** Each cell once: those of the first kind of touch are not among those of the second. */
function reachOf(all: readonly SectorOccupation[], touches: readonly Touch[]): Reach {
  const of = (reach: Reachability) =>
    new Set(touches.filter((touch) => touch.reach === reach).flatMap(({ cells }) => cells));
  const [reachable, waiting] = [of("reachable"), of("waiting")];
  const touched = new Set(touches.flatMap(({ cells }) => cells));
  return {
    all: extentOf(all),
    touched: extentOf(all.filter((cell) => touched.has(cell))),
    reachable: extentOf(all.filter((cell) => reachable.has(cell))),
    waiting: extentOf(all.filter((cell) => waiting.has(cell) && !reachable.has(cell))),
    summedWeight: extentOf(touches.flatMap(({ cells }) => cells)).weight,
  };
}

function extentOf(cells: readonly SectorOccupation[]): Extent {
  const milli = cells.reduce((sum, { weightMilli }) => sum + weightMilli, 0);
  const potential = cells.reduce((sum, { weightMilli, value }) => sum + weightMilli * (value ?? 0), 0);
  return { weight: milli / 1000, potential: potential / 1000 };
}
