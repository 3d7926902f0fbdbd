import type { Steps } from "../../steps.js";
import { bandOf } from "../bands.js";
import type { Scorer } from "../scorer.js";
import type { EstimateSettings } from "../types.js";
import { middleOf } from "./middle.js";
import { DrawnSums, type Part } from "./sums/drawn-sums.js";
import { kernelAdder } from "./sums/kernel-adder.js";
import { PlainAdder } from "./sums/plain-adder.js";
import type { CoveredOccupation, Intervals } from "./types.js";

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
  const adder = kernelAdder(draws) ?? new PlainAdder();
  const values = new DrawnSums(draws, adder);
  const highs = new DrawnSums(draws, adder);
  const spreads = new Map<string, Spread | undefined>();
  const known = new Map<Float64Array, Spread>();

  function* spreadOf(code: string): Steps<Spread | undefined> {
    const drawn = yield* scorer.drawsInSteps(code, draws, settings.seed);
    const spread = drawn && columnsOf(drawn);
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

  return function* (covered, coveredMilli) {
    if (!(draws > 0) || coveredMilli === 0) return { meanInterval: null, highInterval: null };
    // In the order of the codes, so that the same weights give the same ends to the last bit.
    const valueParts: Part[] = [];
    const highParts: Part[] = [];
    let fixedSum = 0;
    let fixedHigh = 0;
    for (const { code, value, weightMilli } of covered) {
      const spread = spreads.has(code) ? spreads.get(code) : yield* spreadOf(code);
      if (spread) {
        valueParts.push([spread.value, weightMilli]);
        if (typeof spread.high === "number") highParts.push([spread.high, weightMilli]);
        else if (spread.high === "always") fixedHigh += weightMilli;
      } else {
        fixedSum += weightMilli * value;
        if (bandOf(value, settings) === "high") fixedHigh += weightMilli;
      }
    }
    // Of a set without a crosswalk nothing is drawn but what is stated: a range of no width would look like certainty.
    if (!scorer.overCrosswalk && valueParts.length === 0) return { meanInterval: null, highInterval: null };
    const range = function* (of: DrawnSums, parts: readonly Part[], units: number, fixed: number) {
      const sums = yield* of.sumsOf(parts);
      yield;
      const [least, greatest] = middleOf(sums, settings.interval);
      return [(fixed + least / units) / coveredMilli, (fixed + greatest / units) / coveredMilli] as const;
    };
    return {
      meanInterval: yield* range(values, valueParts, unitsOfOne, fixedSum),
      highInterval: yield* range(highs, highParts, 1, fixedHigh),
    };
  };
}
