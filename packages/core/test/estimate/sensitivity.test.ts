import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultSettings, type EstimateSettings, estimate, estimateSensitivity } from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const tables = [cubeOf(norway2016)];
const of = (given: Partial<EstimateSettings> = {}) =>
  estimateSensitivity(tables, referenceData, defaultSettings(given)).choices;
const total = (given: Partial<EstimateSettings> = {}) =>
  estimate(tables, referenceData, defaultSettings(given)).total;

describe("Norway, second quarter of 2016", () => {
  const found = of();
  const choice = (kind: string, id = kind) => found.find((one) => one.kind === kind && one.id === id);

  test("the mapping moves the total most, from min to max as published", () => {
    expect(found[0]?.kind).toBe("mapping");
    const high = new Map(found[0]?.alternatives.map(({ to, high }) => [to, high?.toFixed(3)]));
    expect(high).toEqual(
      new Map([
        ["median", "0.343"],
        ["min", "0.247"],
        ["max", "0.502"],
        ["whole-matches", "0.374"],
        ["employment-weighted", "0.336"],
      ]),
    );
  });

  test("every alternative is the total computed anew with that one thing changed", () => {
    const same = (kind: string, index: number, given: Partial<EstimateSettings>) => {
      const { mean, high, coverage } = total(given);
      expect(choice(kind)?.alternatives[index], kind).toMatchObject({ mean, high, coverage });
    };
    same("bridge", 0, { bridge: false });
    same("fallback", 0, { fallback: true });
    same("threshold", 0, { high: 0.6 });
    same("threshold", 1, { high: 0.8 });
    same("mapping", 1, { mapping: "min" });
  });

  test("no score set on another scale is an alternative", () => {
    expect(choice("scores")).toBeUndefined();
  });

  test("health workers rest on one source, so their group's sources are tried, and said to be", () => {
    const helpers = choice("occupation", "5321");
    expect(helpers?.title).toBe("Helsefagarbeidere");
    expect(helpers?.basis).toBe("group");
    expect(helpers?.alternatives.length).toBe(2);
    expect(choice("occupation", "5223")?.basis).toBe("sources");
  });

  test("what moves measure A most comes first", () => {
    const swings = found.map(({ swing }) => Math.abs(swing.mean));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(found.filter(({ kind }) => kind === "occupation").length).toBeGreaterThan(200);
  });
});

test("an override is weighed by taking it away: the worked example of health workers", () => {
  const overrides = [{ occupation: "5321", probability: 0.058, because: "nearer by tasks" }];
  const override = of({ overrides }).find(({ kind }) => kind === "override");
  expect(override).toMatchObject({ id: "5321", title: "Helsefagarbeidere" });
  expect(override?.alternatives[0]?.mean?.toFixed(4)).toBe("0.4645");
  expect(override?.swing.mean).toBeCloseTo(0.4645 - 0.4489, 3);
  expect(of({ overrides }).some(({ kind, id }) => kind === "occupation" && id === "5321")).toBe(false);
});

test("whatever the workforce, an occupation's alternative is the estimate with that value as an override", () => {
  const codes = norway2016.map(([code]) => code);
  const row = fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 500 }));
  const settings = fc.record({
    mapping: fc.constantFrom("mean", "median", "max"),
    fallback: fc.boolean(),
    high: fc.constantFrom(0.5, 0.7),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), settings, (rows, given) => {
      const cube = cubeOf(rows);
      const settled = defaultSettings(given);
      for (const { kind, id, alternatives } of estimateSensitivity([cube], referenceData, settled).choices) {
        if (kind !== "occupation") continue;
        for (const { value, mean, high } of alternatives) {
          const overrides = [{ occupation: id, probability: value ?? -1, because: null }];
          const anew = estimate([cube], referenceData, { ...settled, overrides }).total;
          expect(mean).toBeCloseTo(anew.mean ?? -1, 10);
          expect(high).toBeCloseTo(anew.high ?? -1, 10);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("without a value there is nothing to weigh", () => {
  expect(estimateSensitivity([cubeOf([["0110", 10]])], referenceData, defaultSettings()).choices).toEqual([]);
});
