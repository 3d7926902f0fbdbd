import { cubesOf } from "../estimate/cubes.js";
import { partedOf } from "../estimate/parts/parted.js";
import { byDimensions } from "../estimate/parts/partings.js";
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
  // As a live table has its parts by sector at hand: of its cells a list would have to be made.
  return [...partedOf(cubesOf(tables), bySector)].flatMap(([sector, { weights }]) =>
    [...weights]
      .filter(([, weightMilli]) => weightMilli > 0)
      .map(([occupation, weightMilli]) => ({
        sector,
        occupation,
        weightMilli,
        value: scorer.score(occupation).value,
      })),
  );
}

const bySector = byDimensions(["sector"], []);

/** A cell by its sector and its occupation. */
export function cellKey({ sector, occupation }: Pick<SectorOccupation, "sector" | "occupation">): string {
  return JSON.stringify([sector, occupation]);
}
