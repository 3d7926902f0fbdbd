import { highPartOf, isCoarse, sumsOf } from "../figures.js";
import type { Scorer } from "../scorer.js";
import type { EstimateResult, OccupationResult } from "../types.js";
import { isSmall, limitOf, poolSmall } from "./pool.js";
import type { Suppression } from "./types.js";

/**
 * Occupations without the small ones, which are not even named: their values are public, so the total's figures are
 * equations for their weights. What is left can be of any codes of the classification that are not shown. That holds as
 * long as the hidden ones do not all have the highest value of their kind (in the same sums), or all the lowest: so two of one
 * kind with different values are among them, one being taken along where it must.
 */
export function suppressOccupations(
  { occupations, settings }: Pick<EstimateResult, "occupations" | "settings">,
  scorer: Pick<Scorer, "score">,
  below: number,
): { readonly shown: readonly OccupationResult[]; readonly hidden: Suppression["occupations"] } {
  const limitMilli = limitOf(below);
  // Of a large workforce none is small, which is seen at once.
  if (!occupations.some(({ weight }) => isSmall(limitOf(weight), limitMilli))) {
    return { shown: occupations, hidden: null };
  }
  const weights = new Map(occupations.map(({ code, weight }) => [code, limitOf(weight)]));
  const hidden = new Set(poolSmall(weights, limitMilli).rows);
  // Of the total it is also told what its unit groups come to (`highByUnitGroups`).
  const kindOf = (code: string) => {
    const score = scorer.score(code);
    return [...sumsOf(score, settings), isCoarse(score), highPartOf(score, settings)].join(" ");
  };
  const valued = occupations.flatMap(({ code, weight, probability }) =>
    probability === null || weight === 0 ? [] : [{ code, weight, value: probability, kind: kindOf(code) }],
  );
  type Valued = (typeof valued)[number];
  const differ = (one: Valued, other: Valued) => one.kind === other.kind && one.value !== other.value;
  const gone = valued.filter(({ code }) => hidden.has(code));
  if (!gone.some((one) => gone.some((other) => differ(one, other)))) {
    const lightest = valued
      .filter((one) => !hidden.has(one.code) && gone.some((other) => differ(one, other)))
      .sort((one, other) => one.weight - other.weight || (one.code < other.code ? -1 : 1))[0];
    if (lightest) hidden.add(lightest.code);
  }
  const sum = [...hidden].reduce((total, code) => total + (weights.get(code) ?? 0), 0);
  return {
    shown: occupations.filter(({ code, weight }) => weight > 0 && !hidden.has(code)),
    hidden: { count: hidden.size, weight: sum / 1000 },
  };
}
