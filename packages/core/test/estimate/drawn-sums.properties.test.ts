import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Adder } from "../../src/estimate/uncertainty/sums/adder.ts";
import { DrawnSums } from "../../src/estimate/uncertainty/sums/drawn-sums.ts";
import { kernelAdder } from "../../src/estimate/uncertainty/sums/kernel-adder.ts";
import { PlainAdder } from "../../src/estimate/uncertainty/sums/plain-adder.ts";
import { bandOf, createScorer, defaultSettings, estimate } from "../../src/index.ts";
import { finish } from "../../src/steps.ts";
import { cubeOf } from "./workforce-cubes.ts";

const draws = 700;
const settings = defaultSettings({ groupBy: [], ranges: "sampled", draws, overrides: [] });
const scorer = createScorer(referenceData, settings);
const codes = [...referenceData.classifications.styrk08.groups.keys()];
const isHigh = (value: number) => bandOf(value, settings) === "high";
const workforce = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(...codes),
    fc.integer({ min: 1, max: 1_000_000 }).map((milli) => milli / 1000),
  ),
  { selector: ([code]) => code, minLength: 1, maxLength: 200 },
);

test("the ends of a range are those of draws added up in whole numbers", () => {
  fc.assert(
    fc.property(workforce, fc.constantFrom(0.5, 0.95, 1), (rows, interval) => {
      const asked = { ...settings, interval };
      const { total } = estimate([cubeOf(rows)], referenceData, asked, { scorer });
      const sums = Array.from({ length: draws }, () => ({ millionths: 0n, high: 0n }));
      let [fixed, fixedHigh, covered] = [0, 0, 0];
      for (const [code, weight] of [...rows].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const { value } = scorer.score(code);
        if (value === null) continue;
        const milli = Math.round(weight * 1000);
        covered += milli;
        const drawn = scorer.draws(code, draws, settings.seed);
        if (!drawn) {
          fixed += milli * value;
          if (isHigh(value)) fixedHigh += milli;
        }
        for (const [draw, one] of (drawn ?? []).entries()) {
          const sum = sums[draw];
          if (!sum) continue;
          sum.millionths += BigInt(milli) * BigInt(Math.round(one * 1e6));
          if (isHigh(one)) sum.high += BigInt(milli);
        }
      }
      if (covered === 0) {
        expect(total.meanInterval).toBeNull();
        return;
      }
      const rangeOf = (numbers: readonly number[], units: number, more: number) =>
        middle(numbers, interval).map((end) => (more + end / units) / covered);
      expect(total.meanInterval).toEqual(
        rangeOf(
          sums.map(({ millionths }) => Number(millionths)),
          1e6,
          fixed,
        ),
      );
      expect(total.highInterval).toEqual(
        rangeOf(
          sums.map(({ high }) => Number(high)),
          1,
          fixedHigh,
        ),
      );
    }),
    { numRuns: 40 },
  );
});

/** Of the sorted numbers: R's type 7. */
function middle(numbers: readonly number[], interval: number): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [(1 - interval) / 2, (1 + interval) / 2].map((share) => {
    const position = (sorted.length - 1) * share;
    const below = sorted[Math.floor(position)] ?? 0;
    return below + ((sorted[Math.ceil(position)] ?? 0) - below) * (position - Math.floor(position));
  });
}

const few = fc.array(fc.integer({ min: -5, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
const column = fc
  .oneof({ weight: 4, arbitrary: few }, fc.constant(undefined))
  .chain((values) =>
    fc.record({
      values: fc.constant(values),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      weight: fc.integer({ min: 0, max: 2_000_000 }),
    }),
  )
  .map(({ values, seed, weight }) => ({
    // Of few values, or as many as there are draws.
    drawn: Float64Array.from({ length: draws }, (_, draw) => {
      const number = (draw * 7919 + seed) * seed;
      return values ? (values[number % values.length] ?? 0) : number % 999_983;
    }),
    weight,
  }));
const whole = (number: number) => number;

/** Added up in big integers. */
function exactly(
  columns: readonly { readonly drawn: Float64Array; readonly weight: number }[],
): readonly number[] {
  return Array.from({ length: draws }, (_, draw) =>
    Number(columns.reduce((sum, { drawn, weight }) => sum + BigInt(weight) * BigInt(drawn[draw] ?? 0), 0n)),
  );
}

function kernel(): Adder {
  const adder = kernelAdder(draws);
  if (!adder) throw new Error("this host compiles no WebAssembly");
  return adder;
}

test("sums are exact, in JavaScript and in WebAssembly, in whatever order columns came", () => {
  fc.assert(
    fc.property(fc.array(column, { maxLength: 60 }), (columns) => {
      for (const adder of [new PlainAdder(), kernel()]) {
        for (const order of [columns, columns.toReversed()]) {
          const sums = new DrawnSums(draws, adder);
          const numbers = order.map(({ drawn }) => sums.add({ drawn, whole }));
          const weights = order.map(({ weight }) => weight);
          const halves = {
            columns: [...numbers, ...numbers],
            weights: [...weights.map((weight) => weight - 1), ...weights.map(() => 1)],
          };
          const asked = [
            { columns: numbers, weights },
            halves,
            { columns: numbers, weights: weights.map(() => 3) },
          ];
          const threes = columns.map(({ drawn }) => ({ drawn, weight: 3 }));
          const expected = [exactly(columns), exactly(columns), exactly(threes)];
          // At first in turn, and then in packs: two together, and one by itself.
          for (let time = 0; time < 2; time++) {
            expect(finish(sums.sumsOf(asked, (all) => [...all]))).toEqual(expected);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("sums that others are asked for in between, of columns that came meanwhile, stay those of their own columns", () => {
  const drawn = [2, 3, 5, 7].map((first) => Float64Array.from({ length: draws }, (_, draw) => draw % first));
  const all = (sums: Float64Array) => [...sums];
  for (const adder of [new PlainAdder(), kernel()]) {
    for (let pause = 0; pause < 4; pause++) {
      const sums = new DrawnSums(draws, adder);
      const [one = 0, other = 0] = drawn.slice(0, 2).map((column) => sums.add({ drawn: column, whole }));
      const asked = [{ columns: [one, other], weights: [10, 20] }];
      const expected = drawn[0]?.map((number, draw) => 10 * number + 20 * (drawn[1]?.[draw] ?? 0));
      finish(sums.sumsOf(asked, all));
      const paused = sums.sumsOf(asked, all);
      let step = paused.next();
      for (let steps = 0; steps < pause && !step.done; steps++) step = paused.next();
      const later = drawn.slice(2).map((column) => sums.add({ drawn: column, whole }));
      finish(sums.sumsOf([{ columns: later, weights: [1000, 1000] }], all));
      expect(step.done ? step.value : finish(paused)).toEqual([[...(expected ?? [])]]);
    }
  }
});

test("of more draws than one step adds up, each has its sum", () => {
  const many = 12_345;
  const drawn = Float64Array.from({ length: many }, (_, draw) => (draw * 7919) % 1000);
  const coarse = drawn.map((number) => Math.floor(number / 100));
  const sums = new DrawnSums(many, new PlainAdder());
  const columns = [drawn, coarse].map((one) => sums.add({ drawn: one, whole }));
  const asked = { columns, weights: [2, 3] };
  const expected = [...drawn.map((one, draw) => one * 2 + (coarse[draw] ?? 0) * 3)];
  expect(kernelAdder(many)).toBeUndefined();
  expect(finish(sums.sumsOf([asked, asked, asked], (all) => [...all]))).toEqual([
    expected,
    expected,
    expected,
  ]);
});

test("weights that are not whole, or too large to add up exactly, are added in their order", () => {
  const drawn = [3, 1, 2].map((first) =>
    Float64Array.from({ length: draws }, (_, draw) => (draw + first) % 11),
  );
  for (const weights of [
    [0.1, 0.7, 1e-3],
    [2 ** 52, 3, 1],
  ]) {
    const sums = new DrawnSums(draws, kernel());
    const asked = { columns: drawn.map((one) => sums.add({ drawn: one, whole })), weights };
    const expected = Array.from({ length: draws }, (_, draw) =>
      drawn.reduce((sum, one, at) => sum + (weights[at] ?? 0) * (one[draw] ?? 0), 0),
    );
    expect(finish(sums.sumsOf([asked, asked], (all) => [...all]))).toEqual([expected, expected]);
  }
});
