import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createScorer,
  defaultSettings,
  type EstimateSettings,
  estimate,
  readEstimateFile,
  type Spread,
  settingsFromFile,
} from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const helpers = "5321";
const stated = (probability: number, spread?: Spread, occupation = helpers) => ({
  overrides: [{ occupation, probability, ...(spread && { spread }), because: "a test" }],
});
const settings = (given: Partial<EstimateSettings>) => defaultSettings({ draws: 2000, ...given });
const drawsOf = (given: Partial<EstimateSettings>, code = helpers) =>
  createScorer(referenceData, settings(given)).draws(code, 20_000, 1);
const total = (given: Partial<EstimateSettings>, rows: Parameters<typeof cubeOf>[0] = norway2016) =>
  estimate([cubeOf(rows)], referenceData, settings(given)).total;
const width = (interval: readonly [number, number] | null) =>
  interval ? interval[1] - interval[0] : Number.NaN;

describe("what is drawn within a stated spread", () => {
  test("is a triangle: its mean, spread and peak are those of theory", () => {
    const [low, mode, high] = [0.1, 0.2, 0.6];
    const draws = [...(drawsOf(stated(mode, [low, high])) ?? [])];
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo((low + mode + high) / 3, 2);
    const squares = low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high;
    expect(variance).toBeCloseTo(squares / 18, 3);
    expect(draws.filter((value) => value < mode).length / draws.length).toBeCloseTo(0.2, 2);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...draws)).toBeLessThanOrEqual(high);
  });

  test("leaves the figures where they are", () => {
    const { meanInterval, highInterval, ...without } = total(stated(0.2));
    expect(total(stated(0.2, [0.1, 0.6]))).toMatchObject(without);
  });

  test("is the same in every group, and other under another seed", () => {
    const tables = [cubeOf([[helpers, 10]], ["", "health"]), cubeOf([[helpers, 30]], ["", "school"])];
    const given = settings({ ...stated(0.2, [0.1, 0.6]), groupBy: ["sector"] });
    const { total: whole, groups } = estimate(tables, referenceData, given);
    for (const { meanInterval } of groups) {
      meanInterval?.forEach((end, index) => {
        expect(end).toBeCloseTo(whole.meanInterval?.[index] ?? 0, 12);
      });
    }
    const other = estimate(tables, referenceData, { ...given, seed: 2 }).total;
    expect(other.meanInterval).not.toEqual(whole.meanInterval);
    expect(other.meanInterval?.[0]).toBeCloseTo(whole.meanInterval?.[0] ?? 0, 1);
  });

  test("does not depend on what else is overridden, nor on a unit group of the same code", () => {
    const alone = drawsOf({ ...stated(0.5, [0.2, 0.9]), classification: "isco08" }, helpers);
    const overrides = [
      { occupation: "2113", probability: 0.3, spread: [0, 1] as const, because: null },
      ...stated(0.5, [0.2, 0.9]).overrides,
    ];
    expect(drawsOf({ overrides, classification: "isco08" }, helpers)).toEqual(alone);
  });

  test("without width is nothing: the value is certain", () => {
    expect(drawsOf(stated(0.2, [0.2, 0.2]))).toBeUndefined();
    const { meanInterval, mean } = total(stated(0.2, [0.2, 0.2]), [[helpers, 10]]);
    expect(meanInterval).toEqual([mean, mean]);
  });

  test("gives a set without a crosswalk a range too, of what is stated", () => {
    const under = { scores: "ilo-genai-2025" };
    expect(total(under).meanInterval).toBeNull();
    expect(width(total({ ...under, ...stated(0.2, [0.1, 0.6]) }).meanInterval)).toBeGreaterThan(0);
  });

  test("a wider spread never makes the interval of an occupation narrower, and the value stays within its ends", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 5 }), (shares) => {
        const [low = 0, inner = 0, mode = 0, outer = 0, high = 0] = shares.sort((a, b) => a - b);
        const of = (spread: Spread) =>
          total({ ...stated(mode, spread), interval: 1 }, [[helpers, 10]]).meanInterval;
        const [narrow, wide] = [of([inner, outer]), of([low, high])];
        expect(width(wide)).toBeGreaterThanOrEqual(width(narrow) - 1e-12);
        // The least of 2,000 draws lies a little above the least value there is.
        expect(wide?.[0]).toBeLessThanOrEqual(mode + 0.01);
        expect(wide?.[1]).toBeGreaterThanOrEqual(mode - 0.01);
      }),
      { numRuns: 50 },
    );
  });
});

describe("in an estimate file", () => {
  const read = (override: string) =>
    readEstimateFile(
      `kommuneradar: estimate/1\ntitle: T\nworkforce: a.csv\noverrides: [{ occupation: 5321, because: x, ${override} }]\n`,
    );
  const codes = (override: string) => read(override).problems.map(({ code, data }) => ({ code, ...data }));

  test("a spread around the value reaches the settings", () => {
    const { estimate: file, problems } = read("probability: 0.2, spread: [0.1, 0.4]");
    expect(problems).toEqual([]);
    const format = { classification: "styrk08", weight: "fte" } as const;
    expect(file && settingsFromFile(file, format).overrides).toEqual([
      { occupation: "5321", probability: 0.2, spread: [0.1, 0.4], because: "x" },
    ]);
  });

  test.each([
    ["probability: 0.2, spread: [0.3, 0.4]", "invalid-spread"],
    ["probability: 0.2, spread: [0.4, 0.1]", "invalid-spread"],
    ["probability: 0.2, spread: [0.1]", "list-size"],
    ["probability: 0.2, spread: [0.1, 0.2, 0.3]", "list-size"],
    ["probability: 0.2, spread: [0.1, 1.3]", "out-of-range"],
    ["probability: 0.2, spread: 0.3", "wrong-type"],
  ])("%s is a fault, and the value counts as certain", (override, code) => {
    expect(codes(override).map((problem) => problem.code)).toEqual([code]);
    expect(read(override).estimate?.overrides[0]?.spread).toBeUndefined();
    expect(read(override).estimate?.overrides[0]?.probability).toBe(0.2);
  });
});
