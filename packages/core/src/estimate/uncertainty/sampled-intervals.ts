import type { Steps } from "../../steps.js";
import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import { middleOf } from "./middle.js";
import { DrawnSums } from "./sums/drawn-sums.js";
import { kernelAdder } from "./sums/kernel-adder.js";
import { PlainAdder } from "./sums/plain-adder.js";
import { type Covered, type Intervals, noIntervals } from "./types.js";

/** As many as a file may ask for. A greater number in a half-typed file must not exhaust the memory. */
const maxDraws = 100_000;

/** What is drawn is rounded to a millionth, so that sums are exact: see docs/decisions/drawn-sums.md. */
const unitsOfOne = 1_000_000;

const inUnits = (value: number) => Math.round(value * unitsOfOne);

/** What is drawn for a code: the numbers of two columns. */
interface Spread {
  readonly value: number;
  /** Of the column that has 1 where the value is high, else 0; or which of the two holds in every draw. */
  readonly high: number | "always" | "never";
}

/** Numbers of columns, and the weight of each. */
interface Weights {
  readonly columns: number[];
  readonly weights: number[];
}

/** What is drawn of a group, and what is the same in every draw. */
interface Drawn {
  readonly values: Weights;
  readonly highs: Weights;
  fixedSum: number;
  fixedHigh: number;
}

/**
 * Intervals of the mean and of the high share for any number of groups under the same draws, of two groups in little more
 * time than of one. What is drawn for a code is banded once. Codes of the same unit group share what is drawn.
 */
export function createSampledIntervals(
  scorer: Scorer,
  settings: EstimateSettings,
): (groups: readonly Covered[]) => Steps<readonly Intervals[]> {
  const draws = Math.min(Math.trunc(settings.draws), maxDraws);
  const adder = kernelAdder(draws) ?? new PlainAdder();
  const values = new DrawnSums(draws, adder);
  const highs = new DrawnSums(draws, adder);
  /** null where nothing is drawn. */
  const spreads = new Map<string, Spread | null>();
  const known = new Map<Float64Array, Spread>();

  function* spreadOf(code: string): Steps<Spread | null> {
    const drawn = yield* scorer.drawsInSteps(code, draws, settings.seed);
    const spread = drawn ? columnsOf(drawn) : null;
    spreads.set(code, spread);
    return spread;
  }

  function columnsOf(drawn: Float64Array): Spread {
    let spread = known.get(drawn);
    if (!spread) {
      spread = { value: values.add({ drawn, whole: inUnits }), high: highOf(drawn) };
      known.set(drawn, spread);
    }
    return spread;
  }

  function highOf(drawn: Float64Array): Spread["high"] {
    const isHigh = (value: number) => bandOf(value, settings) === "high";
    if (drawn.every(isHigh)) return "always";
    return drawn.some(isHigh) ? highs.add({ drawn, whole: (value) => Number(isHigh(value)) }) : "never";
  }

  function* drawnOf({ occupations }: Covered): Steps<Drawn> {
    const of: Drawn = {
      values: { columns: [], weights: [] },
      highs: { columns: [], weights: [] },
      fixedSum: 0,
      fixedHigh: 0,
    };
    for (const { code, value, weightMilli } of occupations) {
      let spread = spreads.get(code);
      if (spread === undefined) spread = yield* spreadOf(code);
      if (spread === null) {
        of.fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") of.fixedHigh += weightMilli;
        continue;
      }
      of.values.columns.push(spread.value);
      of.values.weights.push(weightMilli);
      if (typeof spread.high === "number") {
        of.highs.columns.push(spread.high);
        of.highs.weights.push(weightMilli);
      } else if (spread.high === "always") of.fixedHigh += weightMilli;
    }
    return of;
  }

  return function* (groups) {
    if (!(draws > 0)) return groups.map(() => noIntervals);
    const drawn: Drawn[] = [];
    for (const group of groups) drawn.push(yield* drawnOf(group));
    const middle = (sums: Float64Array) => middleOf(sums, settings.interval);
    const means = yield* values.sumsOf(
      drawn.map((one) => one.values),
      middle,
    );
    const shares = yield* highs.sumsOf(
      drawn.map((one) => one.highs),
      middle,
    );
    return drawn.map(({ values, fixedSum, fixedHigh }, at): Intervals => {
      const whole = groups[at]?.weightMilli ?? 0;
      // Of a set without a crosswalk nothing is drawn but what is stated: a range of no width would look like certainty.
      if (whole === 0 || (!scorer.overCrosswalk && values.columns.length === 0)) return noIntervals;
      const range = ([least, greatest]: readonly [number, number], units: number, fixed: number) =>
        [(fixed + least / units) / whole, (fixed + greatest / units) / whole] as const;
      return {
        meanInterval: range(means[at] ?? [0, 0], unitsOfOne, fixedSum),
        highInterval: range(shares[at] ?? [0, 0], 1, fixedHigh),
      };
    });
  };
}
