import { readFileSync } from "node:fs";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { defaultSettings, type EstimateSettings, estimate, type Figures } from "../../src/index.ts";
import { cubeOf, norway2016, usOes2010 } from "./workforce-cubes.ts";

const golden = JSON.parse(readFileSync(new URL("../golden/estimate/results.json", import.meta.url), "utf8"));

function figures(weights: typeof norway2016, settings: Partial<EstimateSettings> = {}): Figures {
  return estimate([cubeOf(weights)], referenceData, defaultSettings(settings)).total;
}

/** The figures named in the expectation, rounded to the decimals it states. */
function expectFigures(actual: Figures, expected: Partial<Record<keyof Figures, number | undefined>>): void {
  const rounded = Object.fromEntries(
    Object.keys(expected).map((name) => [name, Number(Number(actual[name as keyof Figures]).toFixed(4))]),
  );
  expect(rounded).toEqual(expected);
}

const asFigures = (row: Record<string, number>) => ({
  coverage: row.covered,
  high: row.high,
  medium: row.medium,
  low: row.low,
  mean: row.mean_p,
});

describe("Norway, second quarter of 2016, STYRK-08 at 4 digits", () => {
  test("the defaults", () => {
    const total = figures(norway2016);
    expectFigures(total, { coverage: 0.9802, high: 0.3182, medium: 0.2953, low: 0.3865, mean: 0.4645 });
    expectFigures(total, asFigures(golden.norway_2016q2.bridged));
    expect(total.weight).toBe(golden.norway_2016q2.bridged.total);
    expect(total.coverageDirect).toBe(total.coverage);
    expect(total.highByUnitGroups).toBe(total.high);
    expect(total.unknownCode).toBe(0);
    expect([total.meanInterval, total.highInterval]).toEqual([null, null]);
  });

  test("with fallback, what was filled stands apart", () => {
    const total = figures(norway2016, { fallback: true });
    expectFigures(total, { coverage: 0.9835, high: 0.3176, mean: 0.4638, coverageDirect: 0.9802 });
    expect(total.coverageFallback).toBeGreaterThan(0);
    expect(total.coverageDirect + total.coverageFallback).toBeCloseTo(total.coverage, 12);
  });

  test("without the bridge, nurses, physicians and others drop out", () => {
    const total = figures(norway2016, { bridge: false });
    expectFigures(total, { coverage: 0.9138, high: 0.3423, mean: 0.4943 });
    expectFigures(total, asFigures(golden.norway_2016q2.strict));
  });

  test("health workers by the value of licensed practical nurses", () => {
    const overrides = [{ occupation: "5321", probability: 0.058, because: "nearer by tasks" }];
    const total = figures(norway2016, { overrides });
    expectFigures(total, { mean: 0.4489 });
    expectFigures(total, asFigures(golden.norway_2016q2["bridged_with_5321_set_to_0.058"]));
  });

  test.each([
    ["mean", "mean"],
    ["median", "median"],
    ["min", "min"],
    ["max", "max"],
    ["whole-matches", "full_soc_only"],
    ["employment-weighted", "oesw"],
  ])("mapping %s", (mapping, name) => {
    expectFigures(
      figures(norway2016, { mapping }),
      asFigures(golden.norway_2016q2.variants_of_the_soc_to_isco_step[name]),
    );
  });

  test.each([
    [3, 0.1935, 0.2674],
    [2, 0.2322, 0.3054],
  ])("given at %i digits, B by group means and by unit groups differ", (digits, high, byUnitGroups) => {
    const coarse = norway2016.map(([code, weight]) => [code.slice(0, digits), weight] as const);
    const total = figures(coarse);
    const row = golden.norway_2016q2.coarser_codes[`share of unit groups above 0.7, ${digits}-digit`];
    expectFigures(total, { high, highByUnitGroups: byUnitGroups, mean: row.mean_p });
    expect(total.coverageFallback).toBe(0);
  });
});

describe("United States, May 2010, by SOC", () => {
  const settings = defaultSettings({ classification: "soc2010", inclusiveHigh: true });
  const result = estimate([cubeOf(usOes2010)], referenceData, settings);

  test("shares of covered employment", () => {
    expectFigures(result.total, {
      high: 0.4911,
      medium: 0.1998,
      low: 0.3091,
      coverage: 0.9666,
      mean: 0.5788,
    });
    expect(result.total.weight).toBe(golden.us_oes_may_2010.result.total);
  });

  test("four codes are exactly on the threshold", () => {
    const above = estimate([cubeOf(usOes2010)], referenceData, { ...settings, inclusiveHigh: false });
    const onThreshold = result.occupations.filter(({ probability }) => probability === 0.7);
    expect(onThreshold).toHaveLength(4);
    const weight = onThreshold.reduce((sum, occupation) => sum + occupation.weight, 0);
    expect(((result.total.high ?? 0) - (above.total.high ?? 0)) * result.total.covered).toBeCloseTo(
      weight,
      3,
    );
  });
});

test("the toy of six municipal occupations: A and B answer different questions", () => {
  const toy = [
    ["2223", 100, 0.009],
    ["5321", 150, 0.47],
    ["2341", 120, 0.0044],
    ["5311", 80, 0.084],
    ["4110", 30, 0.96],
    ["9112", 20, 0.66],
  ] as const;
  const total = figures(
    toy.map(([code, weight]) => [code, weight] as const),
    { overrides: toy.map(([occupation, , probability]) => ({ occupation, probability, because: "given" })) },
  );
  expectFigures(total, { mean: 0.2413, high: 0.06, coverage: 1, automatable: 120.648 });
});
