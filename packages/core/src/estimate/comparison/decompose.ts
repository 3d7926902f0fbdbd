import type { Measure, Strata } from "./standardise.js";
import type { Decomposition } from "./types.js";

/**
 * Splits the difference of a measure between two parts (first minus second) into what comes of other occupations
 * within the sectors (`mix`) and what comes of other sizes of the sectors (`sector`); the two add up to the
 * difference, with nothing left over. E. M. Kitagawa (1955), *Components of a Difference Between Two Rates*, Journal
 * of the American Statistical Association 50: 1168–1194:
 *
 *     A₁ − A₂ = Σₛ (r₁ₛ − r₂ₛ)·(q₁ₛ + q₂ₛ)/2  +  Σₛ (q₁ₛ − q₂ₛ)·(r₁ₛ + r₂ₛ)/2
 *
 * with qₛ a sector's share of covered weight and rₛ the measure in it. A sector that one of them lacks has the other's
 * measure, so that its difference is one of size alone. Per sector the second term is counted from the mean of the two
 * totals: a large sector adds where its measure lies above it and takes away where it lies below. (The shares add up to
 * one in both, so the sum is the same.)
 */
export function decompose(one: Strata, other: Strata, measure: Measure): Decomposition | null {
  const first = sharesOf(one, measure);
  const second = sharesOf(other, measure);
  if (first === null || second === null) return null;
  const middle = (first.total + second.total) / 2;
  const sectors = [...new Set([...first.shares.keys(), ...second.shares.keys()])].sort().map((sector) => {
    const here = first.shares.get(sector);
    const there = second.shares.get(sector);
    const rates = [here?.rate ?? there?.rate ?? 0, there?.rate ?? here?.rate ?? 0] as const;
    const shares = [here?.share ?? 0, there?.share ?? 0] as const;
    return {
      sector,
      mix: ((rates[0] - rates[1]) * (shares[0] + shares[1])) / 2,
      size: (shares[0] - shares[1]) * ((rates[0] + rates[1]) / 2 - middle),
    };
  });
  return {
    difference: first.total - second.total,
    mix: sectors.reduce((sum, { mix }) => sum + mix, 0),
    sector: sectors.reduce((sum, { size }) => sum + size, 0),
    sectors,
  };
}

/** Each sector's share of covered weight and its measure, and the measure of the whole. */
function sharesOf(strata: Strata, measure: Measure) {
  const covered = [...strata].filter(([, stratum]) => stratum.covered > 0);
  // Thresholds that do not part a score set's scale make no bands.
  if (covered.some(([, stratum]) => stratum[measure] === null)) return null;
  const whole = covered.reduce((sum, [, stratum]) => sum + stratum.covered, 0);
  if (whole === 0) return null;
  const shares = new Map(
    covered.map(([sector, stratum]) => [
      sector,
      { share: stratum.covered / whole, rate: stratum[measure] ?? 0 },
    ]),
  );
  const total = [...shares.values()].reduce((sum, { share, rate }) => sum + share * rate, 0);
  return { shares, total };
}
