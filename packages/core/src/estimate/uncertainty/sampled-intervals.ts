import type { Steps } from "../../steps.js";
import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import { middleOf } from "./middle.js";
import type { CoveredOccupation, Intervals } from "./types.js";

/** As many as a file may ask for. A greater number in a half-typed file must not exhaust the memory. */
const maxDraws = 100_000;

/** What is drawn for a code. */
interface Spread {
  readonly values: Float64Array;
  /** 1 where the value is high, else 0; or the one of the two that holds in every draw. */
  readonly high: Float64Array | 0 | 1;
}

/** Products of one step: a millisecond or two. */
const productsPerStep = 1_000_000;

/** What is drawn, and its weight in a group. */
type Column = readonly [drawn: Float64Array, weight: number];

/**
 * Intervals of the mean and of the high share for any number of groups under the same draws. What is drawn for a code is
 * banded once; a group then costs one multiplication per draw and code with a spread. Codes of the same unit group share
 * what is drawn, so their weights are added up first.
 */
export function createSampledIntervals(
  scorer: Scorer,
  settings: EstimateSettings,
): (covered: readonly CoveredOccupation[], coveredMilli: number) => Steps<Intervals> {
  const draws = Math.min(Math.trunc(settings.draws), maxDraws);
  const spreads = new Map<string, Spread | undefined>();
  const bands = new Map<Float64Array, Spread["high"]>();

  function* spreadOf(code: string): Steps<Spread | undefined> {
    if (!spreads.has(code)) {
      const values = yield* scorer.drawsInSteps(code, draws, settings.seed);
      spreads.set(code, values && { values, high: bandsOf(values) });
    }
    return spreads.get(code);
  }

  function bandsOf(values: Float64Array): Spread["high"] {
    let high = bands.get(values);
    if (high === undefined) {
      const each = values.map((value) => Number(bandOf(value, settings) === "high"));
      const count = each.reduce((sum, one) => sum + one, 0);
      high = count === 0 ? 0 : count === each.length ? 1 : each;
      bands.set(values, high);
    }
    return high;
  }

  return function* (covered, coveredMilli) {
    if (!(draws > 0) || coveredMilli === 0) return { meanInterval: null, highInterval: null };
    // In the order of the codes, so that the same weights give the same ends to the last bit.
    const values = new Map<Float64Array, number>();
    const highs = new Map<Float64Array, number>();
    let fixedSum = 0;
    let fixedHigh = 0;
    for (const { code, value, weightMilli } of covered) {
      const spread = yield* spreadOf(code);
      if (spread) {
        values.set(spread.values, (values.get(spread.values) ?? 0) + weightMilli);
        if (typeof spread.high === "number") fixedHigh += weightMilli * spread.high;
        else highs.set(spread.high, (highs.get(spread.high) ?? 0) + weightMilli);
      } else {
        fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") fixedHigh += weightMilli;
      }
    }
    // Of a set without a crosswalk nothing is drawn but what is stated: a range of no width would look like certainty.
    if (!scorer.overCrosswalk && values.size === 0) return { meanInterval: null, highInterval: null };
    const shares = function* (columns: Iterable<Column>, fixed: number): Steps<[number, number]> {
      const sums = yield* weightedSums([...columns], draws);
      yield;
      const [least, greatest] = middleOf(sums, settings.interval);
      return [(fixed + least) / coveredMilli, (fixed + greatest) / coveredMilli];
    };
    const meanInterval = yield* shares(values, fixedSum);
    return { meanInterval, highInterval: yield* shares(highs, fixedHigh) };
  };
}

/** Of each draw the sum over all columns, each times its weight. Four at a time: the sums are read and written less. */
function* weightedSums(columns: readonly Column[], draws: number): Steps<Float64Array> {
  const sums = new Float64Array(draws);
  const none: Column = [new Float64Array(draws), 0];
  for (let first = 0; first < columns.length; first += 4) {
    if ((first * draws) % productsPerStep < 4 * draws) yield;
    const [a, wa] = columns[first] ?? none;
    const [b, wb] = columns[first + 1] ?? none;
    const [c, wc] = columns[first + 2] ?? none;
    const [d, wd] = columns[first + 3] ?? none;
    for (let i = 0; i < draws; i++) {
      sums[i] =
        (sums[i] ?? 0) + (wa * (a[i] ?? 0) + wb * (b[i] ?? 0)) + (wc * (c[i] ?? 0) + wd * (d[i] ?? 0));
    }
  }
  return sums;
}
