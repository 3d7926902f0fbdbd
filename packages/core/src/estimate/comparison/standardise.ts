import type { Figures } from "../types.js";

/** What the methods below need of one stratum: covered weight and the two measures in it. */
export type Stratum = Pick<Figures, "covered" | "mean" | "high">;
/** Figures by stratum. */
export type Strata = ReadonlyMap<string, Stratum>;
export type Measure = "mean" | "high";

/**
 * Direct standardisation (Breslow & Day 1987, *Statistical Methods in Cancer Research* II, ch. 2; the method itself is
 * of the 1840s): the measure that a part would have if in each of its sectors it had the mix of occupations of the
 * standard. An occupation has the same value in every municipality, so the rate of a sector under the standard's mix
 * is the standard's own rate:
 *
 *     A* = Σₛ qₛ · Rₛ    qₛ = the part's covered weight in sector s ÷ its covered weight,  Rₛ = the standard's rate in s
 *
 * The standard is all rows of the data: it holds every sector that a part of it has, and it is the same for all that
 * are compared. What differs between two standardised figures is the sizes of their sectors alone. A sector that the
 * standard has nothing covered in counts with the part's own rate. null when nothing is covered.
 */
export function standardise(part: Strata, standard: Strata, measure: Measure): number | null {
  let sum = 0;
  let covered = 0;
  for (const [sector, stratum] of part) {
    const rate = standard.get(sector)?.[measure] ?? stratum[measure];
    if (rate === null) continue;
    covered += stratum.covered;
    sum += stratum.covered * rate;
  }
  return covered > 0 ? sum / covered : null;
}
