import { optional } from "../yaml/fields.js";
import type { WeightByOccupation } from "./figures.js";
import type { Scorer } from "./scorer.js";
import type { OccupationResult, Override } from "./types.js";

const kept = new WeakMap<Scorer, Map<string, OccupationResult>>();

/**
 * What each occupation weighs and is worth, heaviest first. An occupation that weighs what it weighed last time, under the
 * same scorer, is the object that it was.
 */
export function occupationResults(scorer: Scorer, weights: WeightByOccupation): readonly OccupationResult[] {
  const last = kept.get(scorer) ?? new Map<string, OccupationResult>();
  kept.set(scorer, last);
  return [...weights]
    .map(([code, weightMilli]) => {
      const before = last.get(code);
      const weight = weightMilli / 1000;
      if (before?.weight === weight) return before;
      const result = before ? { ...before, weight } : occupationResult(scorer, code, weight);
      last.set(code, result);
      return result;
    })
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
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
