import { remembered } from "../remembered.js";
import type { Steps } from "../steps.js";
import { type Band, bandOf, hasBands } from "./bands.js";
import type { OccupationScore, Scorer } from "./scorer.js";
import type { EstimateSettings, Figures } from "./types.js";
import { createAnalyticIntervals } from "./uncertainty/analytic-intervals.js";
import { createSampledIntervals } from "./uncertainty/sampled-intervals.js";
import { type Covered, type CoveredOccupation, type Intervals, noIntervals } from "./uncertainty/types.js";

/** Exact weights in thousandths by occupation code. */
export type WeightByOccupation = ReadonlyMap<string, number>;

/** The figures of weights, in the order that they are asked for. */
export type FiguresOf = <const Asked extends readonly WeightByOccupation[]>(
  asked: Asked,
) => Steps<{ readonly [At in keyof Asked]: Figures }>;

/**
 * Makes the figures of groups. Weights are added as integers and products in the order of codes, so the result is the
 * same to the last bit however the rows were ordered. Only sampling takes more than one step.
 */
export function createFigures(scorer: Scorer, settings: EstimateSettings): FiguresOf {
  const analytic = settings.ranges === "analytic" ? createAnalyticIntervals(scorer, settings) : undefined;
  const sampled = createSampledIntervals(scorer, settings);
  const isParted = hasBands(scorer.scoreSet);
  const factsOf = remembered((code) => facts(scorer.score(code), settings));
  const sumsOfWeights = (weights: WeightByOccupation): Sums => {
    let weight = 0;
    let unknown = 0;
    let filled = 0;
    let coveredWeight = 0;
    let sum = 0;
    let highUnits = 0;
    const bands = { high: 0, medium: 0, low: 0 };
    const occupations: CoveredOccupation[] = [];
    for (const [code, weightMilli] of inOrder(weights)) {
      const { exists, isFilled, value, band, highPart } = factsOf(code);
      weight += weightMilli;
      if (!exists) unknown += weightMilli;
      if (value === null) continue;
      coveredWeight += weightMilli;
      if (isFilled) filled += weightMilli;
      sum += weightMilli * value;
      bands[band] += weightMilli;
      highUnits += weightMilli * highPart;
      occupations.push({ code, value, weightMilli });
    }
    return {
      weight,
      unknown,
      filled,
      sum,
      highUnits,
      bands,
      covered: { occupations, weightMilli: coveredWeight },
    };
  };
  const figuresOf = (sums: Sums, { meanInterval, highInterval }: Intervals): Figures => {
    const { weight, unknown, filled, sum, highUnits, bands } = sums;
    const coveredWeight = sums.covered.weightMilli;
    const ofWeight = (milli: number) => (weight > 0 ? milli / weight : 0);
    const ofCovered = (milli: number) => (coveredWeight > 0 ? milli / coveredWeight : null);
    const ofBands = (milli: number) => (isParted ? ofCovered(milli) : null);
    return {
      weight: weight / 1000,
      unknownCode: unknown / 1000,
      covered: coveredWeight / 1000,
      coverage: ofWeight(coveredWeight),
      coverageDirect: ofWeight(coveredWeight - filled),
      coverageFallback: ofWeight(filled),
      mean: ofCovered(sum),
      meanInterval,
      high: ofBands(bands.high),
      highInterval: isParted ? highInterval : null,
      highByUnitGroups: ofBands(highUnits),
      medium: ofBands(bands.medium),
      low: ofBands(bands.low),
      automatable: sum / 1000,
    };
  };
  return function* <const Asked extends readonly WeightByOccupation[]>(asked: Asked) {
    const sums = asked.map(sumsOfWeights);
    const covered = sums.map((one) => one.covered);
    const intervals = analytic ? covered.map(analytic) : yield* sampled(covered);
    const figures = sums.map((one, at) => figuresOf(one, intervals[at] ?? noIntervals));
    return figures as { readonly [At in keyof Asked]: Figures };
  };
}

/** Of a group, in thousandths. */
interface Sums {
  readonly weight: number;
  readonly unknown: number;
  readonly filled: number;
  readonly sum: number;
  readonly highUnits: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly covered: Covered;
}

/** What of a code's score goes into every sum that it is in. */
interface Facts {
  readonly exists: boolean;
  readonly isFilled: boolean;
  readonly value: number | null;
  readonly band: Band;
  readonly highPart: number;
}

function facts(score: OccupationScore, settings: EstimateSettings): Facts {
  const { exists, coverage, value } = score;
  const known = value ?? 0;
  return {
    exists,
    isFilled: coverage === "fallback",
    value,
    band: bandOf(known, settings),
    highPart: value === null ? 0 : highFraction(score, value, settings),
  };
}

/**
 * The sums of `createFigures` that a code's weight goes into beside those of all weights and values: by all of them together
 * it is told from others, and of one that is alone in any of them that sum tells all.
 */
export function sumsOf(score: OccupationScore, settings: EstimateSettings): readonly string[] {
  const { exists, isFilled, value, band } = facts(score, settings);
  return value === null ? [`no value ${exists}`] : [band, isFilled ? "filled" : "direct"];
}

/** The part of a code that `highByUnitGroups` counts. */
export function highPartOf(score: OccupationScore, settings: EstimateSettings): number {
  return facts(score, settings).highPart;
}

/** Whether a code stands for several unit groups that count as high each for itself, as a coarse one does. */
export function isCoarse({ coverage, level }: Pick<OccupationScore, "coverage" | "level">): boolean {
  return coverage === "direct" && (level === "3" || level === "2");
}

/**
 * The part of a code that counts as high: for a coarse code, the fraction of its unit groups with a value that are;
 * else the whole of it or nothing.
 */
function highFraction(score: OccupationScore, value: number, settings: EstimateSettings): number {
  if (!isCoarse(score)) return bandOf(value, settings) === "high" ? 1 : 0;
  const high = score.unitGroups.filter((group) => bandOf(group.value, settings) === "high").length;
  return high / score.unitGroups.length;
}

/** In order of codes, as what is kept up to date is already: to see that costs less than to sort. */
function inOrder(weights: WeightByOccupation): Iterable<readonly [string, number]> {
  let before = "";
  for (const code of weights.keys()) {
    if (code < before) return [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
    before = code;
  }
  return weights;
}
