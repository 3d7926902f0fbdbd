import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { estimate } from "../engine.js";
import { mergedCube } from "../merged-cube.js";
import { createScorer, type Scorer } from "../scorer.js";
import type { EstimateResult, EstimateSettings, Figures, OccupationResult } from "../types.js";
import { rankedInBoth } from "./ranked-in-both.js";
import { isOnScaleOf } from "./same-scale.js";

/** What one score set says of a workforce, beside what the first one says. Sets are laid side by side, never blended. */
export interface ScoreSetFigures {
  /** Of the set, for its name, kind, scale and licence. */
  readonly scores: EstimateResult["scores"];
  /** Of all rows; the mean is in the set's own scale. */
  readonly total: Figures;
  /** How alike it orders occupations to the first set; null for the first set itself. */
  readonly agreement: RankAgreement | null;
}

/** How alike two score sets rank the occupations that both have a value of. */
export interface RankAgreement {
  /** Occupations of the workforce that have a value in both sets, each counted once. */
  readonly occupations: number;
  /** Spearman's, −1 to 1; null where it cannot be told. */
  readonly correlation: number | null;
  /** Occupations that carry most of the difference: weight × distance between their places in the two orders. */
  readonly apart: readonly ApartOccupation[];
}

/** An occupation that two score sets rank far apart. */
export interface ApartOccupation {
  /** Its code in the classification of the estimate. */
  readonly code: string;
  /** Its title in that classification. */
  readonly title: string;
  /** Part of those occupations that come below it (ties: half) in the first set, 0–1. */
  readonly placeInFirst: number;
  /** The same in this set, 0–1. */
  readonly place: number;
}

/** As many as are worth reading. */
const mostApart = 5;

/**
 * The same workforce under each of several score sets, in the order given. Everything but the set stays as it is set;
 * overrides, which are values on the first set's scale, count only in sets on that scale. Sets that are not known are
 * left out (see `createScorer`). `scorerOf` may hand out scorers made earlier, for one who asks again and again.
 */
export function compareScoreSets(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  ids: readonly string[],
  scorerOf: (settings: EstimateSettings) => Scorer = (asked) => createScorer(reference, asked),
): readonly ScoreSetFigures[] {
  const sets = ids.flatMap((id) => reference.scoreSets.get(id) ?? []);
  const [first] = sets;
  if (first === undefined) return [];
  const cube = mergedCube(tables);
  const resultOf = (set: ScoreSet) => {
    const overrides = isOnScaleOf(set, first) ? settings.overrides : [];
    const under = { ...settings, scores: set.id, groupBy: [], overrides };
    return estimate([cube], reference, under, { scorer: scorerOf(under) });
  };
  const firstResult = resultOf(first);
  return sets.map((set) => {
    if (set === first) return { scores: firstResult.scores, total: firstResult.total, agreement: null };
    const { scores, total, occupations } = resultOf(set);
    return { scores, total, agreement: agreementOf(firstResult.occupations, occupations) };
  });
}

function agreementOf(first: readonly OccupationResult[], second: readonly OccupationResult[]): RankAgreement {
  const { occupations, sums } = rankedInBoth(first, second);
  const place = (rank: number) => (rank - 0.5) / occupations.length;
  const apart = occupations
    .map(({ code, title, weight, ranks: [one, other] }) => {
      const [placeInFirst, inSecond] = [place(one), place(other)];
      return {
        ...{ code, title, placeInFirst, place: inSecond },
        carries: weight * Math.abs(placeInFirst - inSecond),
      };
    })
    .filter(({ carries }) => carries > 0)
    .sort((a, b) => b.carries - a.carries || (a.code < b.code ? -1 : 1))
    .slice(0, mostApart)
    .map(({ carries, ...occupation }) => occupation);
  return { occupations: occupations.length, correlation: sums.correlation, apart };
}
