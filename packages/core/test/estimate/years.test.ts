import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings, estimateYears, firstMisfit, splitChange, workforceYears } from "../../src/index.ts";
import { cubeOf } from "./workforce-cubes.ts";

const settings = defaultSettings();

test("a workforce that only grows changes in volume, one that only shifts changes in mix", () => {
  const before = cubeOf([
    ["2223", 100],
    ["4110", 100],
  ]);
  const grown = cubeOf([
    ["2223", 150],
    ["4110", 150],
  ]);
  const shifted = cubeOf([
    ["2223", 50],
    ["4110", 150],
  ]);
  const change = (after: typeof before) =>
    estimateYears(
      [
        { year: 2024, tables: [before] },
        { year: 2025, tables: [after] },
      ],
      referenceData,
      settings,
    ).changes[0]?.total;
  const [growth, shift] = [change(grown), change(shifted)];
  expect(growth?.automatable.mix).toBeCloseTo(0, 9);
  expect(growth?.automatable.volume).toBeCloseTo(growth?.automatable.difference ?? -1, 9);
  expect(growth?.mean).toBeCloseTo(0, 12);
  expect(shift?.automatable.volume).toBeCloseTo(0, 9);
  expect(shift?.automatable.mix).toBeCloseTo(shift?.automatable.difference ?? -1, 9);
});

test("both parts of a change, worked out by hand", () => {
  const before = { weight: 110, covered: 100, mean: 0.2, high: 0 };
  const after = { weight: 120, covered: 120, mean: 0.3, high: 0.1 };
  const change = splitChange(before, after);
  expect(change.weight).toBe(10);
  expect(change.automatable.difference).toBeCloseTo(16, 12);
  expect(change.automatable.volume).toBeCloseTo(5, 12);
  expect(change.automatable.mix).toBeCloseTo(11, 12);
  expect(change.highWeight?.difference).toBeCloseTo(12, 12);
});

test("a sector that comes or goes is all volume", () => {
  const none = { weight: 0, covered: 0, mean: null, high: null };
  const some = { weight: 40, covered: 30, mean: 0.5, high: 1 };
  expect(splitChange(none, some).automatable).toEqual({ difference: 15, volume: 15, mix: 0 });
  expect(splitChange(some, none).automatable).toEqual({ difference: -15, volume: -15, mix: 0 });
  expect(splitChange(none, some).mean).toBeNull();
});

test("a score set without bands has no weight above a threshold, and no change of it", () => {
  const side = { weight: 10, covered: 10, mean: 3, high: null };
  expect(splitChange(side, { ...side, covered: 12 }).highWeight).toBeNull();
  expect(splitChange(side, { ...side, covered: 12 }).automatable.volume).toBeCloseTo(6, 12);
});

test("the parts of a change always add up to it, and it is that of the two years", () => {
  const side = fc.record({
    weight: fc.constant(0),
    covered: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    mean: fc.double({ min: 0, max: 1, noNaN: true }),
    high: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(side, side, (before, after) => {
      const { automatable } = splitChange(before, after);
      const scale = 1e-12 * (1 + before.covered + after.covered);
      const difference = after.covered * after.mean - before.covered * before.mean;
      expect(Math.abs(automatable.volume + automatable.mix - difference)).toBeLessThan(scale);
      expect(Math.abs(automatable.difference - difference)).toBeLessThan(scale);
    }),
  );
});

test("years come in order, sectors of either year are there, each change leads to the next", () => {
  const { years, changes } = estimateYears(
    [
      { year: 2025, tables: [cubeOf([["2341", 30]], ["9901", "school"])] },
      { year: 2023, tables: [cubeOf([["2223", 10]], ["9901", "health"])] },
      { year: 2024, tables: [cubeOf([["2223", 20]], ["9901", "health"])] },
    ],
    referenceData,
    settings,
  );
  expect(years.map(({ year, total }) => [year, total.weight])).toEqual([
    [2023, 10],
    [2024, 20],
    [2025, 30],
  ]);
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    [2023, 2024],
    [2024, 2025],
  ]);
  expect(changes[1]?.sectors.map(({ sector, change }) => [sector, change.weight])).toEqual([
    ["health", -20],
    ["school", 30],
  ]);
});

test("files of one year belong together, one without a year to the last", () => {
  const files = [
    { file: "a", year: 2025 },
    { file: "b" },
    { file: "c", year: 2024 },
    { file: "d", year: 2025 },
  ];
  const named = workforceYears(files).map(({ year, files: ofYear }) => [
    year,
    ofYear.map(({ file }) => file),
  ]);
  expect(named).toEqual([
    [2024, ["c"]],
    [2025, ["a", "b", "d"]],
  ]);
  expect(workforceYears(files.map(({ file }) => ({ file, year: undefined })))).toHaveLength(1);
  expect(workforceYears([])).toEqual([]);
});

test("files that count something else, or in other codes, do not add up", () => {
  const styrk = { classification: "styrk08", weight: "fte" } as const;
  const same = (format: typeof styrk) => format;
  expect(firstMisfit([styrk, styrk], same)).toBeUndefined();
  const heads = { classification: "styrk08", weight: "headcount" } as const;
  const isco = { classification: "isco08", weight: "fte" } as const;
  expect(firstMisfit([styrk, styrk, heads], (format) => format)).toBe(heads);
  expect(firstMisfit([styrk, isco], (format) => format)).toBe(isco);
});
