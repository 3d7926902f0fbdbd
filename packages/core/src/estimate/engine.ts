import type { MunicipalityGroup, ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { optional } from "../yaml/fields.js";
import { cubesOf } from "./cubes.js";
import { createFigures } from "./figures.js";
import { groupWeights, totalWeights } from "./groups.js";
import { createScorer, type Scorer } from "./scorer.js";
import type { EstimateResult, EstimateSettings, OccupationResult, Override } from "./types.js";

export interface EstimateOptions {
  /** Sets of municipalities for `groupBy: ["group"]`; the reference data's when not given. */
  readonly groups?: readonly Pick<MunicipalityGroup, "id" | "municipalities">[];
  /**
   * A scorer made earlier by `createScorer` with the same reference data and settings. Handing it in again for each
   * edit keeps its values and draws, so that only the sums are redone.
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
  const cubes = cubesOf(tables);
  const scorer = options.scorer ?? createScorer(reference, settings);
  const figuresOf = createFigures(scorer, settings);
  const weights = totalWeights(cubes);
  const grouped = groupWeights(cubes, settings.groupBy, options.groups ?? reference.municipalityGroups);
  return {
    settings,
    scores: scorer.scoreSet,
    total: figuresOf(weights),
    groups: grouped.map((group) => ({ key: group.key, ...figuresOf(group.weights) })),
    occupations: [...weights]
      .map(([code, weightMilli]) => occupationResult(scorer, code, weightMilli / 1000))
      .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1)),
  };
}

function occupationResult(scorer: Scorer, code: string, weight: number): OccupationResult {
  const { title, value, sources, level, override } = scorer.score(code);
  const probabilities = sources.map((source) => source.probability);
  return {
    code,
    title,
    weight,
    probability: value,
    sources,
    partial: sources.some((source) => source.partial),
    min: probabilities.length > 0 ? Math.min(...probabilities) : null,
    max: probabilities.length > 0 ? Math.max(...probabilities) : null,
    level,
    override: override && givenBy(override),
  };
}

/** What is put in place of the set's value; of an override as a file has it, not where it stands there. */
function givenBy({ probability, spread, because }: Override): OccupationResult["override"] {
  return { probability, ...optional("spread", spread), because };
}
