import { enumeratedLaw } from "../uncertainty/laws/enumerated.js";
import type { Law } from "../uncertainty/laws/law.js";
import { normalLaw } from "../uncertainty/laws/normal.js";
import { equalShares, type MappingMethod, type MappingSource, meanOf, momentsOf } from "./mapping-method.js";

/** Mean over the source occupations that belong whole to the group; over all of them where none does. */
export const wholeMatches: MappingMethod = {
  id: "whole-matches",
  combine,
  shares,
  law: (sources) => enumeratedLaw(sources, combine) ?? lawByParts(sources),
};

function combine(sources: readonly MappingSource[]): number {
  const whole = sources.filter((source) => !source.partial);
  return meanOf(whole.length > 0 ? whole : sources);
}

function shares(sources: readonly MappingSource[]): readonly number[] {
  const whole = sources.filter((source) => !source.partial).length;
  return whole > 0 ? sources.map(({ partial }) => (partial ? 0 : 1 / whole)) : equalShares(sources);
}

/** By how many of the drawn are whole: the mean of so many, and of all of them where none is. */
function lawByParts(sources: readonly MappingSource[]): Law {
  const size = sources.length;
  const whole = sources.filter((source) => !source.partial);
  const partial = sources.filter((source) => source.partial);
  if (whole.length === 0 || partial.length === 0) {
    const { variance, ...of } = momentsOf(sources);
    return normalLaw({ ...of, variance: variance / size });
  }
  const [ofWhole, ofPartial] = [momentsOf(whole), momentsOf(partial)];
  const share = whole.length / size;
  const none = (1 - share) ** size;
  const mean = (1 - none) * ofWhole.mean + none * ofPartial.mean;
  let variance = none * (ofPartial.variance / size + (ofPartial.mean - mean) ** 2);
  // Probability of `count` whole ones among the drawn, each from the one before it.
  let probability = none;
  for (let count = 1; count <= size; count++) {
    probability *= ((size - count + 1) / count) * (share / (1 - share));
    variance += probability * (ofWhole.variance / count + (ofWhole.mean - mean) ** 2);
  }
  const least = Math.min(ofWhole.least, ofPartial.least);
  return normalLaw({ mean, variance, least, greatest: Math.max(ofWhole.greatest, ofPartial.greatest) });
}
