import { optional } from "../yaml/fields.js";
import type { WeightByOccupation } from "./figures.js";
import type { Scorer } from "./scorer.js";
import type { OccupationResult, Override } from "./types.js";

/** What was told last, and its codes. */
interface Told {
  readonly results: readonly OccupationResult[];
  readonly codes: ReadonlySet<string>;
}

const kept = new WeakMap<Scorer, Told>();
const nothing: Told = { results: [], codes: new Set() };

/**
 * What each occupation weighs and is worth, heaviest first. An occupation that weighs what it weighed last time, under the
 * same scorer, is the object that it was.
 */
export function occupationResults(scorer: Scorer, weights: WeightByOccupation): readonly OccupationResult[] {
  const last = kept.get(scorer) ?? nothing;
  const results: OccupationResult[] = [];
  // Most stand where they stood: what is nearly sorted is soon sorted.
  for (const before of last.results) {
    const weightMilli = weights.get(before.code);
    if (weightMilli === undefined) continue;
    const weight = weightMilli / 1000;
    results.push(before.weight === weight ? before : { ...before, weight });
  }
  const hasOthers = results.length !== last.results.length || results.length !== weights.size;
  if (results.length !== weights.size) {
    for (const [code, weightMilli] of weights) {
      if (!last.codes.has(code)) results.push(occupationResult(scorer, code, weightMilli / 1000));
    }
  }
  results.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
  const codes = hasOthers ? new Set(results.map(({ code }) => code)) : last.codes;
  kept.set(scorer, { results, codes });
  return results;
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
