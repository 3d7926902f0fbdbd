import type { MunicipalityGroup, ReferenceData } from "@kommuneradar/schema";
import { finish, type Steps } from "../steps.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { cubesOf } from "./cubes.js";
import type { WeightByOccupation } from "./figures.js";
import { groupWeights, totalWeights } from "./groups.js";
import { keptFigures } from "./kept-figures.js";
import { occupationResults } from "./occupation-results.js";
import { createScorer, type Scorer } from "./scorer.js";
import type { EstimateResult, EstimateSettings } from "./types.js";

/** What an estimate may be told beside its tables and settings. */
export interface EstimateOptions {
  /** Sets of municipalities for `groupBy: ["group"]`; the reference data's when not given. */
  readonly groups?: readonly Pick<MunicipalityGroup, "id" | "municipalities">[];
  /**
   * A scorer made earlier by `createScorer` with the same reference data and settings. Handing it in again for each
   * edit keeps its values, its draws and the figures of groups that an edit did not touch.
   */
  readonly scorer?: Scorer;
}

/**
 * Measures A (mean) and B (share at high risk), bands and coverage of a workforce, as a whole, per group and per
 * occupation. Several tables add up. Pure and deterministic: the same cells give the same result to the last bit,
 * in whatever order they come, and the same seed the same intervals. Shares are 0–1; weights are in the weight's
 * unit (FTE, employees or rows). Settings are taken as they are: see `createScorer` for unknown names.
 */
export function estimate(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  options: EstimateOptions = {},
): EstimateResult {
  return finish(estimateInSteps(tables, reference, settings, options));
}

/**
 * `estimate` for one who must not be held up by the draws. With a scorer that is handed in again, what was drawn is kept:
 * the same estimate is then made at once, in a single step.
 */
export function* estimateInSteps(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  settings: EstimateSettings,
  options: EstimateOptions = {},
): Steps<EstimateResult> {
  const cubes = cubesOf(tables);
  const scorer = options.scorer ?? createScorer(reference, settings);
  const figures = keptFigures(scorer, settings);
  const weights = totalWeights(cubes);
  const grouped = groupWeights(cubes, settings.groupBy, options.groups ?? reference.municipalityGroups);
  const asked: WeightByOccupation[] = [weights];
  yield* figures.prepare(
    (function* () {
      yield weights;
      for (const group of grouped) {
        asked.push(group.weights);
        yield group.weights;
      }
    })(),
  );
  return {
    settings,
    scores: scorer.scoreSet,
    total: figures.of(weights),
    groups: grouped.map(({ key }, at) => ({ key, ...figures.of(asked[at + 1] ?? weights) })),
    occupations: occupationResults(scorer, weights),
  };
}
