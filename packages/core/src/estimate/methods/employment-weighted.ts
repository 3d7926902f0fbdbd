import { enumeratedLaw } from "../uncertainty/laws/enumerated.js";
import type { Law } from "../uncertainty/laws/law.js";
import { normalLaw } from "../uncertainty/laws/normal.js";
import { equalShares, type MappingMethod, type MappingSource, meanOf, momentsOf } from "./mapping-method.js";

/** Mean weighted by employment in each source occupation; plain mean where no employment is known. */
export const employmentWeighted: MappingMethod = {
  id: "employment-weighted",
  combine,
  shares,
  law: (sources) => enumeratedLaw(sources, combine) ?? lawOfRatio(sources),
};

function combine(sources: readonly MappingSource[]): number {
  let weights = 0;
  let sum = 0;
  for (const { employment, probability } of sources) {
    weights += employment;
    sum += employment * probability;
  }
  return weights > 0 ? sum / weights : meanOf(sources);
}

function shares(sources: readonly MappingSource[]): readonly number[] {
  const weights = sources.reduce((sum, { employment }) => sum + employment, 0);
  return weights > 0 ? sources.map(({ employment }) => employment / weights) : equalShares(sources);
}

/**
 * A ratio of two sums of many by the delta method, its mean to the second order: an approximation, also of mean and
 * variance. One unit group in fifty has so many sources.
 */
function lawOfRatio(sources: readonly MappingSource[]): Law {
  const size = sources.length;
  const { variance, ...plain } = momentsOf(sources);
  const weights = sources.reduce((sum, { employment }) => sum + employment, 0);
  if (weights === 0) return normalLaw({ ...plain, variance: variance / size });
  const ratio = combine(sources);
  let [squares, skew] = [0, 0];
  for (const { employment, probability } of sources) {
    squares += (employment * (probability - ratio)) ** 2;
    skew += employment ** 2 * (probability - ratio);
  }
  const { least, greatest } = plain;
  const mean = Math.min(greatest, Math.max(least, ratio - skew / weights ** 2));
  return normalLaw({ mean, variance: squares / weights ** 2, least, greatest });
}
