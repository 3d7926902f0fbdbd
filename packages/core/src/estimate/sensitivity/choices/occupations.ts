import { bandOf } from "../../bands.js";
import type { Scorer } from "../../scorer.js";
import type { EstimateSettings, OccupationResult, SourceOccupation } from "../../types.js";
import type { Alternative, Choice, SensitivityContext } from "../types.js";

/**
 * Each occupation with the least and the greatest value among its source occupations, or, with one source only, among
 * those of its 3-digit group. Worked out from the total: measure A moves by weight × change / covered weight.
 */
export const occupations: Choice = function* (context) {
  yield;
  return context.base.occupations.flatMap((occupation) => {
    const { code, title, probability, override } = occupation;
    if (probability === null || override !== null) return [];
    const { basis, sources } = sourcesTried(occupation, context.scorer, context.settings);
    const [least, greatest] = [extreme(sources, -1), extreme(sources, 1)];
    if (least === undefined || greatest === undefined || least.probability === greatest.probability)
      return [];
    const alternatives = [least, greatest].map((source) =>
      withSource(occupation, probability, source, context),
    );
    return [{ kind: "occupation" as const, id: code, title, basis, alternatives }];
  });
};

/** The source occupations that an occupation's value is tried with. */
export function sourcesTried(
  { code, sources }: Pick<OccupationResult, "code" | "sources">,
  scorer: Pick<Scorer, "score">,
  settings: Pick<EstimateSettings, "classification">,
): { readonly basis: "sources" | "group"; readonly sources: readonly SourceOccupation[] } {
  const isAlone = sources.length === 1 && code.length === 4 && settings.classification !== "soc2010";
  return isAlone
    ? { basis: "group", sources: scorer.score(code.slice(0, 3)).sources }
    : { basis: "sources", sources };
}

function extreme(sources: readonly SourceOccupation[], sign: 1 | -1): SourceOccupation | undefined {
  return sources.reduce<SourceOccupation | undefined>(
    (found, source) =>
      found === undefined || sign * source.probability > sign * found.probability ? source : found,
    undefined,
  );
}

function withSource(
  { weight }: OccupationResult,
  before: number,
  { code, title, probability: value }: SourceOccupation,
  { base: { total }, settings }: SensitivityContext,
): Alternative {
  const share = weight / total.covered;
  const isHigh = (of: number) => Number(bandOf(of, settings) === "high");
  return {
    to: code,
    title,
    value,
    mean: total.mean === null ? null : total.mean + share * (value - before),
    high: total.high === null ? null : total.high + share * (isHigh(value) - isHigh(before)),
    coverage: total.coverage,
  };
}
