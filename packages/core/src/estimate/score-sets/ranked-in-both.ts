import type { OccupationResult } from "../types.js";
import { midRanks, type RankSums, rankSums } from "./rank-agreement.js";

/** An occupation's place in two orders; rank 1 is the least value. */
export interface RankedOccupation {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly ranks: readonly [number, number];
}

/** The occupations that have a value in both of two estimates, and how alike the two order them. */
export function rankedInBoth(
  first: readonly OccupationResult[],
  other: readonly OccupationResult[],
): { readonly occupations: readonly RankedOccupation[]; readonly sums: RankSums } {
  const values = new Map(other.map(({ code, probability }) => [code, probability]));
  const both = first.flatMap(({ code, title, weight, probability }) => {
    const value = values.get(code) ?? null;
    return probability === null || value === null
      ? []
      : [{ code, title, weight, first: probability, other: value }];
  });
  const inFirst = midRanks(both.map((one) => one.first));
  const inOther = midRanks(both.map((one) => one.other));
  return {
    occupations: both.map(({ code, title, weight }, at) => ({
      ...{ code, title, weight },
      ranks: [inFirst[at] ?? 0, inOther[at] ?? 0],
    })),
    sums: rankSums(inFirst, inOther),
  };
}
