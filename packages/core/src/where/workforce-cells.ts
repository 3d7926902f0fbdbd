import { cubesOf } from "../estimate/cubes.js";
import type { Scorer } from "../estimate/scorer.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { cellsToHide, toldCell } from "./closed-way.js";

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
  if (shown.size === cells.length) return cells;
  fillPools(cells, shown, limit);
  for (let told = toldCell(cells, shown, limit); told !== undefined; told = toldCell(cells, shown, limit)) {
    // Where nothing can stand against it, a line of it goes, and then the other.
    for (const one of cellsToHide(cells, shown, told) ?? lightestLine(shown, told)) shown.delete(one);
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

/** Hides cells, the least of a line first, until what is hidden of every line is nothing or more than the limit. */
function fillPools(cells: readonly SectorOccupation[], shown: Set<SectorOccupation>, limit: number): void {
  const lines = new Map<string, { pool: number; readonly open: SectorOccupation[] }>();
  const linesOf = ({ sector, occupation }: SectorOccupation) => [`s ${sector}`, `o ${occupation}`];
  for (const cell of cells.toSorted((a, b) => b.weightMilli - a.weightMilli)) {
    for (const name of linesOf(cell)) {
      const line = lines.get(name) ?? { pool: 0, open: [] };
      lines.set(name, line);
      if (shown.has(cell)) line.open.push(cell);
      else line.pool += cell.weightMilli;
    }
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const line of lines.values()) {
      while (line.pool > 0 && line.pool <= limit) {
        const least = line.open.pop();
        if (least === undefined) break;
        if (!shown.delete(least)) continue;
        isChanged = true;
        for (const name of linesOf(least)) {
          const other = lines.get(name);
          if (other !== undefined) other.pool += least.weightMilli;
        }
      }
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
