import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { allRows } from "../comparison/part-weights.js";
import { cubesOf } from "../cubes.js";
import { keptFigures } from "../kept-figures.js";
import { createScorer, type Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import { nobody, splitChange } from "./split-change.js";
import type { YearChange, YearFigures, YearsResult } from "./types.js";

/** The tables of one year: they add up. */
export interface YearTables {
  /** Of every row of the tables; no two entries are of one year. */
  readonly year: number;
  /** Of one classification and one weight, which is not looked at (`firstMisfit`). */
  readonly tables: readonly (WorkforceTable | Cube)[];
}

/** Figures per year, as a whole and by sector, and the changes between each year and the next. */
export function estimateYears(
  years: readonly YearTables[],
  reference: ReferenceData,
  settings: EstimateSettings,
  scorer: Scorer = createScorer(reference, settings),
): YearsResult {
  const kept = keptFigures(scorer, settings);
  const figures = years
    .toSorted((one, other) => one.year - other.year)
    .map(({ year, tables }): YearFigures => {
      const { whole, sectors } = allRows(cubesOf(tables));
      return {
        year,
        total: kept.of(whole.weights),
        sectors: [...sectors]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([sector, { weights }]) => ({ sector, figures: kept.of(weights) })),
      };
    });
  return { years: figures, changes: figures.slice(1).map((to, index) => changeTo(figures[index], to)) };
}

function changeTo(from: YearFigures | undefined, to: YearFigures): YearChange {
  const figuresBySector = (year: YearFigures | undefined) =>
    new Map(year?.sectors.map(({ sector, figures }) => [sector, figures]));
  const [before, after] = [figuresBySector(from), figuresBySector(to)];
  return {
    from: from?.year ?? to.year,
    to: to.year,
    total: splitChange(from?.total ?? nobody, to.total),
    sectors: [...new Set([...before.keys(), ...after.keys()])].sort().map((sector) => ({
      sector,
      change: splitChange(before.get(sector) ?? nobody, after.get(sector) ?? nobody),
    })),
  };
}
