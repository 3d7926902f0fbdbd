import type { Law } from "../uncertainty/laws/law.js";

/** A source occupation as a mapping method sees it. */
export interface MappingSource {
  /** Value of the source occupation, in the score set's scale. */
  readonly probability: number;
  /** The crosswalk links only a part of the source occupation. */
  readonly partial: boolean;
  /** Employment of exactly this source code (US OES May 2010); 0 where it is not known. */
  readonly employment: number;
}

/** How the source occupations linked to one unit group become one value. */
export interface MappingMethod {
  /** As `EstimateSettings.mapping` names it. */
  readonly id: string;
  /** `sources` is never empty. The result lies between their least and greatest value. */
  combine(sources: readonly MappingSource[]): number;
  /** How much each source counts in that, in their order: 0–1, 1 together. Value for value they make the result. */
  shares(sources: readonly MappingSource[]): readonly number[];
  /**
   * The law of the result when as many sources are drawn anew from among these, with replacement. Mean and variance are
   * exact where nothing else is said; `sources` is never empty.
   */
  law(sources: readonly MappingSource[]): Law;
}

/** Plain mean; also what a method falls back on when it has nothing to weigh by. */
export function meanOf(sources: readonly MappingSource[]): number {
  let sum = 0;
  for (const source of sources) sum += source.probability;
  return sum / sources.length;
}

/** As much of each. */
export function equalShares(sources: readonly MappingSource[]): readonly number[] {
  return sources.map(() => 1 / sources.length);
}

/** All of the first source with a value. */
export function shareOfOne(sources: readonly MappingSource[], value: number): readonly number[] {
  const at = sources.findIndex(({ probability }) => probability === value);
  return sources.map((_, index) => Number(index === at));
}

/** Mean, variance and ends of one source drawn from among these; `sources` is not empty. */
export function momentsOf(sources: readonly MappingSource[]): Omit<Law, "high"> {
  const mean = meanOf(sources);
  const values = sources.map(({ probability }) => probability);
  return {
    mean,
    variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
    least: Math.min(...values),
    greatest: Math.max(...values),
  };
}
