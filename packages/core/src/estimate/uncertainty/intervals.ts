import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings, Figures } from "../types.js";
import { intervalOf } from "./quantile.js";

/** A code with a value and its weight in one group. */
export interface CoveredOccupation {
  readonly code: string;
  readonly value: number;
  readonly weightMilli: number;
}

/** As many as a file may ask for. A greater number in a half-typed file must not exhaust the memory. */
const maxDraws = 100_000;

type Intervals = Pick<Figures, "meanInterval" | "highInterval">;

/** The values of one code over the draws, and whether each of them is high. */
interface Spread {
  readonly values: Float64Array;
  readonly high: Uint8Array;
}

/**
 * Intervals of the mean and of the high share for any number of groups under the same draws. What is drawn for a
 * code is banded once; a group then costs one multiplication per draw and code with a spread.
 */
export function createIntervals(
  scorer: Scorer,
  settings: EstimateSettings,
): (covered: readonly CoveredOccupation[], coveredMilli: number) => Intervals {
  const draws = Math.min(Math.trunc(settings.draws), maxDraws);
  const spreads = new Map<string, Spread | undefined>();

  function spreadOf(code: string): Spread | undefined {
    if (!spreads.has(code)) {
      const values = scorer.draws(code, draws, settings.seed);
      const high = values && Uint8Array.from(values, (value) => Number(bandOf(value, settings) === "high"));
      spreads.set(code, values && high && { values, high });
    }
    return spreads.get(code);
  }

  return (covered, coveredMilli) => {
    // Of a set without a crosswalk nothing is drawn but what is stated: a range of no width would look like certainty.
    const isDrawn = () => scorer.overCrosswalk || covered.some(({ code }) => spreadOf(code) !== undefined);
    if (!(draws > 0) || coveredMilli === 0 || !isDrawn()) return { meanInterval: null, highInterval: null };
    const means = new Float64Array(draws);
    const highs = new Float64Array(draws);
    let fixedSum = 0;
    let fixedHigh = 0;
    for (const { code, value, weightMilli } of covered) {
      const spread = spreadOf(code);
      if (spread) {
        addWeighted(means, spread.values, weightMilli);
        addWeighted(highs, spread.high, weightMilli);
      } else {
        fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") fixedHigh += weightMilli;
      }
    }
    return {
      meanInterval: intervalOf(shares(means, fixedSum, coveredMilli), settings.interval),
      highInterval: intervalOf(shares(highs, fixedHigh, coveredMilli), settings.interval),
    };
  };
}

function addWeighted(sums: Float64Array, values: Float64Array | Uint8Array, weight: number): void {
  for (let draw = 0; draw < sums.length; draw++) {
    sums[draw] = (sums[draw] ?? 0) + weight * (values[draw] ?? 0);
  }
}

function shares(sums: Float64Array, fixed: number, whole: number): Float64Array {
  return sums.map((sum) => (fixed + sum) / whole);
}
