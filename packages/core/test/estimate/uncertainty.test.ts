import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { createScorer, defaultSettings, type EstimateSettings, estimate } from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const norway = (settings: Partial<EstimateSettings>) =>
  estimate([cubeOf(norway2016)], referenceData, defaultSettings({ draws: 1000, ...settings })).total;
const scorer = (settings: Partial<EstimateSettings> = {}) =>
  createScorer(referenceData, defaultSettings(settings));

describe("intervals", () => {
  test("hold the point estimate of the mean, and widen with the share asked for", () => {
    const total = norway({});
    const [low = 1, high = 0] = total.meanInterval ?? [];
    expect(low).toBeLessThan(total.mean ?? 0);
    expect(high).toBeGreaterThan(total.mean ?? 1);
    const [narrowLow = 0, narrowHigh = 1] = norway({ interval: 0.5 }).meanInterval ?? [];
    expect(narrowLow).toBeGreaterThan(low);
    expect(narrowHigh).toBeLessThan(high);
  });

  test("are the same under the same seed and differ a little under another", () => {
    expect(norway({ seed: 7 })).toEqual(norway({ seed: 7 }));
    const [one, other] = [norway({ seed: 7 }).meanInterval, norway({ seed: 8 }).meanInterval];
    expect(one).not.toEqual(other);
    expect(one?.[0]).toBeCloseTo(other?.[0] ?? 0, 2);
    expect(one?.[1]).toBeCloseTo(other?.[1] ?? 0, 2);
  });

  test("stay finite under settings that no file may have", () => {
    const mixed = (draws: number, interval = 0.95) =>
      estimate([cubeOf([["2114", 1]])], referenceData, defaultSettings({ draws, interval })).total;
    expect(mixed(1e12, 3).meanInterval).toEqual([0.014, 0.63]);
    expect(mixed(-5).meanInterval).toBeNull();
    expect(mixed(Number.NaN).meanInterval).toBeNull();
  });

  test("are a point where there is no spread", () => {
    for (const settings of [
      {},
      { overrides: [{ occupation: "4110", probability: 0.5, because: "a test" }] },
    ]) {
      const code = "overrides" in settings ? "4110" : "5321";
      const { total } = estimate(
        [cubeOf([[code, 10]])],
        referenceData,
        defaultSettings({ draws: 50, ...settings }),
      );
      expect(total.meanInterval).toEqual([total.mean, total.mean]);
      expect(total.highInterval).toEqual([total.high, total.high]);
    }
    const soc = defaultSettings({ draws: 50, classification: "soc2010" });
    const { total } = estimate([cubeOf([["41-9041", 3]])], referenceData, soc);
    expect(total.meanInterval).toEqual([0.99, 0.99]);
  });
});

describe("draws", () => {
  test("are bootstrap means: their average and spread are those of theory", () => {
    const code = "2114"; // two sources, 0.014 and 0.63
    const draws = [...(scorer().draws(code, 20_000, 1) ?? [])];
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(0.322, 2);
    // Variance of a mean of two draws with replacement from {0.014, 0.63}: 0.308² / 2.
    expect(variance).toBeCloseTo(0.308 ** 2 / 2, 2);
    expect(new Set(draws.map((value) => value.toFixed(3)))).toEqual(new Set(["0.014", "0.322", "0.630"]));
  });

  test("are independent between occupations", () => {
    const [one = [], other = []] = ["2114", "2113"].map((code) => [
      ...(scorer().draws(code, 20_000, 1) ?? []),
    ]);
    expect(Math.abs(correlation(one, other))).toBeLessThan(0.03);
  });

  test("of a code do not depend on what was asked for before", () => {
    const busy = scorer();
    for (const code of ["2114", "21", "4110"]) busy.draws(code, 100, 1);
    expect(busy.draws("2113", 100, 1)).toEqual(scorer().draws("2113", 100, 1));
  });

  test("of a coarse code are the means of its unit groups in the same draws", () => {
    const isco = scorer({ classification: "isco08" });
    const { unitGroups } = isco.score("111");
    const coarse = isco.draws("111", 200, 3) ?? [];
    expect(coarse).toHaveLength(200);
    coarse.forEach((value, draw) => {
      const values = unitGroups.map((group) => isco.draws(group.code, 200, 3)?.[draw] ?? group.value);
      expect(value).toBeCloseTo(values.reduce((sum, one) => sum + one, 0) / values.length, 12);
    });
  });

  test("stay within the least and greatest source under every mapping", () => {
    for (const mapping of ["min", "max", "median", "whole-matches", "employment-weighted"]) {
      const under = scorer({ mapping });
      const all = under.score("2113").sources.map((source) => source.probability);
      const draws = under.draws("2113", 100, 1) ?? [];
      expect(draws).toHaveLength(100);
      for (const drawn of draws) {
        expect(drawn).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(drawn).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
      }
    }
  });
});

function correlation(one: readonly number[], other: readonly number[]): number {
  const centred = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [a, b] = [centred(one), centred(other)];
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
