import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cube, type CubeCell, createScorer, defaultSettings, estimate } from "../../src/index.ts";

const codes = [...referenceData.classifications.styrk08.groups.keys(), "9430", "7352", "not a code"];
const cells: fc.Arbitrary<CubeCell[]> = fc.array(
  fc.record({
    key: fc.tuple(fc.constantFrom("0301", "4601", "9901", ""), fc.constantFrom("health", "school", "")),
    occupation: fc.constantFrom(...codes),
    rows: fc.constant(1),
    weightMilli: fc.integer({ min: 0, max: 10_000_000 }),
  }),
  { maxLength: 40 },
);
const cubeOf = (list: readonly CubeCell[]): Cube => ({ dimensions: ["municipality", "sector"], cells: list });

const settings = defaultSettings({ draws: 20, groupBy: ["municipality", "sector"] });
const scorers = new Map([false, true].map((fallback) => [fallback, scorerWith(fallback)]));

function scorerWith(fallback: boolean) {
  return createScorer(referenceData, { ...settings, fallback });
}

function run(list: readonly CubeCell[], fallback = false) {
  const scorer = scorers.get(fallback) ?? scorerWith(fallback);
  return estimate([cubeOf(list)], referenceData, { ...settings, fallback }, { scorer });
}

test("the order of cells changes nothing, to the last bit", () => {
  const shuffled = cells.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(run(other)).toEqual(run(list));
    }),
  );
});

test("splitting the cells over several tables changes nothing", () => {
  fc.assert(
    fc.property(cells, fc.nat(40), (list, at) => {
      const tables = [cubeOf(list.slice(0, at)), cubeOf(list.slice(at))];
      expect(estimate(tables, referenceData, settings)).toEqual(run(list));
    }),
    { numRuns: 20 },
  );
});

test("groups and occupations add up to the total; bands are the whole; coverage accounts for all", () => {
  fc.assert(
    fc.property(cells, fc.boolean(), (list, fallback) => {
      const { total, groups, occupations } = run(list, fallback);
      const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
      expect(sum(groups.map(({ weight }) => weight))).toBeCloseTo(total.weight, 6);
      expect(sum(groups.map(({ automatable }) => automatable))).toBeCloseTo(total.automatable, 5);
      expect(sum(occupations.map(({ weight }) => weight))).toBeCloseTo(total.weight, 6);
      expect(total.covered + total.unknownCode).toBeLessThanOrEqual(total.weight + 1e-9);
      expect(total.coverageDirect + total.coverageFallback).toBeCloseTo(total.coverage, 12);
      for (const { mean, high, medium, low, highByUnitGroups } of [total, ...groups]) {
        if (mean === null) continue;
        expect((high ?? 0) + (medium ?? 0) + (low ?? 0)).toBeCloseTo(1, 12);
        for (const share of [mean, highByUnitGroups ?? -1]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("raising one value never lowers the mean or the high share", () => {
  const change = fc.tuple(
    fc.constantFrom("5321", "2341", "4110", "0000"),
    fc.float({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      cells,
      change,
      fc.float({ min: 0, max: 1, noNaN: true }),
      (list, [occupation, value], other) => {
        const [lower, higher] = [Math.min(value, other), Math.max(value, other)];
        const totalWith = (probability: number) =>
          estimate([cubeOf(list)], referenceData, {
            ...settings,
            draws: 0,
            overrides: [{ occupation, probability, because: "a test" }],
          }).total;
        const [before, after] = [totalWith(lower), totalWith(higher)];
        expect(after.mean ?? 0).toBeGreaterThanOrEqual((before.mean ?? 0) - 1e-12);
        expect(after.high ?? 0).toBeGreaterThanOrEqual(before.high ?? 0);
      },
    ),
    { numRuns: 30 },
  );
});
