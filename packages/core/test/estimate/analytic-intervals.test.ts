import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createScorer,
  defaultSettings,
  type EstimateSettings,
  estimate,
  mappingMethods,
} from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const isco08 = [...referenceData.classifications.isco08.groups.keys()];
const unitGroups = isco08.filter((code) => code.length === 4);
const ids = mappingMethods.map(({ id }) => id);
const settings = (given: Partial<EstimateSettings>) =>
  defaultSettings({ classification: "isco08", ...given });
const stated = [{ occupation: "5321", probability: 0.3, spread: [0.1, 0.9] as const, because: null }];

function momentsOf(values: Float64Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const about = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  return { mean, variance: about(2), fourth: about(4) };
}

describe.each(ids)("the law of a unit group under %s", (mapping) => {
  const draws = 10_000;
  const given = settings({ mapping, overrides: stated });
  const scorer = createScorer(referenceData, given);
  const drawn = unitGroups.flatMap((code) => {
    const values = scorer.draws(code, draws, 1);
    const [part] = scorer.valueParts(code) ?? [];
    expect(values === undefined, code).toBe(part === undefined);
    return values && part
      ? [{ code, values, law: part.law, sources: scorer.score(code).sources.length }]
      : [];
  });

  test("has the mean and the variance of what is drawn", () => {
    expect(drawn.length).toBeGreaterThan(200);
    for (const { code, values, law, sources } of drawn) {
      const { mean, variance, fourth } = momentsOf(values);
      // A ratio of many sources is known by its first derivative only.
      const isRatio = mapping === "employment-weighted" && sources > 7;
      const around = 5 * Math.sqrt(law.variance / draws) + (isRatio ? 0.5 * Math.sqrt(law.variance) : 1e-9);
      expect(Math.abs(mean - law.mean), code).toBeLessThan(around);
      const about = 5 * Math.sqrt((fourth - variance ** 2) / draws) + (isRatio ? 0.6 * law.variance : 1e-5);
      expect(Math.abs(variance - law.variance), code).toBeLessThan(about);
    }
  });

  test("is high as often, and lies within its ends", () => {
    for (const { code, values, law, sources } of drawn) {
      const chance = law.high(given);
      const share = values.filter((value) => value > given.high + 1e-9).length / draws;
      const isNormal = sources > 7 && !["min", "max", "median"].includes(mapping);
      const about = 5 * Math.sqrt((share * (1 - share)) / draws) + (isNormal ? 0.1 : 1e-3);
      expect(Math.abs(share - chance), code).toBeLessThan(about);
      expect(Math.min(...values), code).toBeGreaterThanOrEqual(law.least - 1e-12);
      expect(Math.max(...values), code).toBeLessThanOrEqual(law.greatest + 1e-12);
    }
  });
});

/** As many codes as a municipality has; the heaviest weigh far more than the others. */
const municipality = norway2016
  .filter((_, index) => index % 5 === 0)
  .map(([code], index): readonly [string, number] => [code, 1000 / (index + 3)]);

describe("intervals of a whole workforce", () => {
  const total = (rows: typeof norway2016, given: Partial<EstimateSettings>) =>
    estimate([cubeOf(rows)], referenceData, defaultSettings({ overrides: stated, ...given })).total;

  test.each([
    ...ids.map((mapping) => [mapping, "a municipality", municipality] as const),
    ["mean", "Norway", norway2016] as const,
  ])("are, under %s, nearly those of 100,000 draws: %s", (mapping, _, rows) => {
    const analytic = total(rows, { mapping, ranges: "analytic" });
    const sampled = total(rows, { mapping, draws: 100_000 });
    for (const name of ["meanInterval", "highInterval"] as const) {
      const [from = 0, to = 0] = sampled[name] ?? [];
      const [low = 9, high = 9] = analytic[name] ?? [];
      // A share of few uncertain occupations is stepped, and a mean of few is skewed, which a normal number is not.
      const isExtreme = mapping === "min" || mapping === "max";
      const about = (name === "highInterval" ? 0.15 : isExtreme ? 0.1 : 0.05) * (to - from);
      expect(Math.abs(low - from), name).toBeLessThan(about);
      expect(Math.abs(high - to), name).toBeLessThan(about);
    }
    const none = { meanInterval: null, highInterval: null };
    expect({ ...analytic, ...none }).toEqual({ ...sampled, ...none });
  });

  test("codes of one unit group, and of fewer digits, move together", () => {
    // 241 holds the unit groups of the two others: taken apart, their errors would even out.
    const of = (rows: Parameters<typeof cubeOf>[0], given: Partial<EstimateSettings>) => {
      const { meanInterval } = estimate([cubeOf(rows)], referenceData, settings(given)).total;
      return (meanInterval?.[1] ?? 0) - (meanInterval?.[0] ?? 0);
    };
    const rows = [
      ["2411", 10],
      ["2412", 10],
      ["241", 40],
    ] as const;
    const sampled = of(rows, { draws: 100_000 });
    expect(of(rows, { ranges: "analytic" }) / sampled).toBeCloseTo(1, 1);
  });

  test("are points where nothing is drawn, and none without a crosswalk", () => {
    const one = (code: string, given: Partial<EstimateSettings> = {}) =>
      estimate([cubeOf([[code, 10]])], referenceData, defaultSettings({ ranges: "analytic", ...given }))
        .total;
    const { mean, high, meanInterval, highInterval } = one("5321");
    expect(meanInterval).toEqual([mean, mean]);
    expect(highInterval).toEqual([high, high]);
    expect(one("5321", { scores: "ilo-genai-2025" }).meanInterval).toBeNull();
    expect(one("0000").meanInterval).toBeNull();
  });
});

describe("whatever the workforce", () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("2114", "2113", "2411", "241", "24", "5321", "3119", "2310"),
      fc.double({ min: 0, max: 500, noNaN: true }),
    ),
    { minLength: 1, maxLength: 8 },
  );
  const of = (weights: readonly (readonly [string, number])[], given: Partial<EstimateSettings>) =>
    estimate([cubeOf(weights)], referenceData, settings({ ranges: "analytic", overrides: stated, ...given }))
      .total;

  test("under the mean the interval of A holds A, where nothing is stated", () => {
    fc.assert(
      fc.property(rows, (weights) => {
        const { mean, meanInterval } = of(weights, { mapping: "mean", overrides: [] });
        if (mean === null || meanInterval === null) return;
        expect(meanInterval[0]).toBeLessThanOrEqual(mean + 1e-9);
        expect(meanInterval[1]).toBeGreaterThanOrEqual(mean - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  test("under every mapping the interval of A widens with the share asked for", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("mean", "min", "max", "median"), (weights, mapping) => {
        const { meanInterval } = of(weights, { mapping, overrides: [] });
        if (meanInterval === null) return;
        const half = of(weights, { mapping, overrides: [], interval: 0.5 }).meanInterval;
        expect(half?.[0]).toBeGreaterThanOrEqual(meanInterval[0] - 1e-12);
        expect(half?.[1]).toBeLessThanOrEqual(meanInterval[1] + 1e-12);
      }),
      { numRuns: 100 },
    );
  });

  test("the order of rows changes no bit of the ends, nor what was computed before with the same scorer", () => {
    const scorer = createScorer(referenceData, settings({ overrides: stated }));
    fc.assert(
      fc.property(rows, (weights) => {
        const given = settings({ ranges: "analytic", overrides: stated });
        const reversed = estimate([cubeOf(weights.toReversed())], referenceData, given, { scorer });
        expect(reversed.total).toEqual(of(weights, {}));
      }),
      { numRuns: 100 },
    );
  });
});
