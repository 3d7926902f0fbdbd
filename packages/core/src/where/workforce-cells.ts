import { cubesOf } from "../estimate/cubes.js";
import type { Scorer } from "../estimate/scorer.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";

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

/** A cell by its sector and its occupation. */
export function cellKey({ sector, occupation }: Pick<SectorOccupation, "sector" | "occupation">): string {
  return JSON.stringify([sector, occupation]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
