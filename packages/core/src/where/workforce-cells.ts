import { cubesOf } from "../estimate/cubes.js";
import type { Scorer } from "../estimate/scorer.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { cellsToHide } from "./closed-way.js";

/** The weight of one occupation in one sector, over all municipalities. */
export interface SectorOccupation {
  readonly sector: string;
  readonly occupation: string;
  readonly weightMilli: number;
  /** null: no value. */
  readonly value: number | null;
}

/** Cells by sector and occupation, in that order, whatever the order of the rows. Empty ones are left out. */
export function sectorOccupations(
  tables: readonly (WorkforceTable | Cube)[],
  scorer: Pick<Scorer, "score">,
): SectorOccupation[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { dimensions, cells } of cubesOf(tables)) {
    const place = dimensions.indexOf("sector");
    for (const { key, occupation, weightMilli } of cells) {
      const sector = key[place] ?? "";
      const own = sums.get(sector) ?? new Map<string, number>();
      sums.set(sector, own);
      own.set(occupation, (own.get(occupation) ?? 0) + weightMilli);
    }
  }
  return [...sums]
    .flatMap(([sector, own]) =>
      [...own].map(([occupation, weightMilli]) => ({ sector, occupation, weightMilli })),
    )
    .filter(({ weightMilli }) => weightMilli > 0)
    .sort((a, b) => compare(a.sector, b.sector) || compare(a.occupation, b.occupation))
    .map((cell) => ({ ...cell, value: scorer.score(cell.occupation).value }));
}

/**
 * Cells without those at or below a limit, and without those that would tell them: what is hidden of a sector, and of an
 * occupation, is either nothing or more than the limit, and no small cell follows from totals of sectors and occupations
 * together. The smallest goes first.
 */
export function withoutSmallCells(
  cells: readonly SectorOccupation[],
  suppressBelow: number,
): readonly SectorOccupation[] {
  const limit = suppressBelow * 1000;
  const shown = new Set(cells.filter(({ weightMilli }) => weightMilli > limit));
  const small = cells.filter((cell) => !shown.has(cell));
  if (small.length === 0) return cells;
  for (let more = lacking(cells, shown, limit); more !== undefined; more = lacking(cells, shown, limit))
    shown.delete(more);
  for (const cell of small) {
    for (;;) {
      // Where nothing can stand against it, a line of it goes, and then the other.
      const hide = cellsToHide(cells, shown, cell) ?? lightestLine(shown, cell);
      if (hide.length === 0) break;
      for (const one of hide) shown.delete(one);
    }
  }
  return cells.filter((cell) => shown.has(cell));
}

function lightestLine(
  shown: ReadonlySet<SectorOccupation>,
  { sector, occupation }: SectorOccupation,
): readonly SectorOccupation[] {
  const weight = (line: readonly SectorOccupation[]) =>
    line.reduce((sum, { weightMilli }) => sum + weightMilli, 0);
  const [least = []] = [
    [...shown].filter((cell) => cell.sector === sector),
    [...shown].filter((cell) => cell.occupation === occupation),
  ]
    .filter((line) => line.length > 0)
    .sort((a, b) => weight(a) - weight(b));
  return least;
}

/** The next cell to hide; undefined when no line tells a small pool. */
function lacking(
  cells: readonly SectorOccupation[],
  shown: ReadonlySet<SectorOccupation>,
  limit: number,
): SectorOccupation | undefined {
  for (const line of ["sector", "occupation"] as const) {
    const pools = new Map<string, number>();
    for (const cell of cells) {
      if (!shown.has(cell)) pools.set(cell[line], (pools.get(cell[line]) ?? 0) + cell.weightMilli);
    }
    for (const [name, pool] of pools) {
      if (pool > limit) continue;
      const [least] = [...shown]
        .filter((cell) => cell[line] === name)
        .sort((a, b) => a.weightMilli - b.weightMilli);
      if (least !== undefined) return least;
    }
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
