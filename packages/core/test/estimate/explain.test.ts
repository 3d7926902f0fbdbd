import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { defaultSettings, type EstimateSettings, estimate, explainOccupation } from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const tables = [cubeOf(norway2016)];
const explain = (code: string, given: Partial<EstimateSettings> = {}) =>
  explainOccupation(tables, referenceData, defaultSettings(given), code);

describe("where a value comes from", () => {
  test("nurses: a Norwegian code, a unit group, and an American code that stands for several", () => {
    const nurses = explain("2223");
    expect(nurses?.isco).toMatchObject({ code: "2221", relation: "norwegian_only" });
    expect(nurses?.unitGroups.map(({ code }) => code)).toEqual(["2221"]);
    const sources = nurses?.unitGroups[0]?.sources ?? [];
    expect(sources.map(({ code }) => code)).toContain("29-1141");
    expect(sources.find(({ code }) => code === "29-1141")?.bridgedFrom).toMatchObject({ code: "29-1111" });
    expect(explain("2223", { bridge: false })?.value).toBeNull();
  });

  test("health workers: one source, an own value beside an override", () => {
    const overrides = [{ occupation: "5321", probability: 0.058, because: "nearer by tasks" }];
    const helpers = explain("5321", { overrides });
    expect(helpers).toMatchObject({ value: 0.058, level: "override", band: "low" });
    expect(helpers?.override?.because).toBe("nearer by tasks");
    expect(helpers?.unitGroups[0]).toMatchObject({ code: "5321", value: 0.47 });
    expect(helpers?.unitGroups[0]?.sources).toHaveLength(1);
  });

  test("a set over ISCO-08 itself has no source beyond the unit group, and no band", () => {
    const helpers = explain("5321", { scores: "ilo-genai-2025" });
    expect(helpers?.unitGroups).toMatchObject([{ code: "5321", sources: [] }]);
    expect(helpers?.band).toBeNull();
  });

  test("a filled one names every unit group that it is the mean of", () => {
    const without = norway2016.map(([code]) => code).filter((code) => explain(code)?.value === null);
    const filled = without
      .map((code) => explain(code, { fallback: true }))
      .filter((one) => one?.value !== null);
    expect(filled.length).toBeGreaterThan(0);
    for (const one of filled) {
      const groups = one?.unitGroups ?? [];
      const mean = groups.reduce((sum, { value }) => sum + value, 0) / groups.length;
      expect(one?.value).toBeCloseTo(mean, 12);
    }
  });
});

test("what all occupations add is the total", () => {
  const { total } = estimate(tables, referenceData, defaultSettings());
  const all = norway2016.map(([code]) => explain(code));
  const sum = (of: (one: NonNullable<(typeof all)[number]>) => number) =>
    all.reduce((added, one) => added + (one ? of(one) : 0), 0);
  expect(sum(({ contribution }) => contribution ?? 0)).toBeCloseTo(total.mean ?? -1, 10);
  expect(sum(({ share }) => share)).toBeCloseTo(1, 10);
  expect(sum(({ band, share }) => (band === "high" ? share : 0))).toBeCloseTo(total.high ?? -1, 10);
});

test("a code that no row has is not explained", () => {
  expect(explain("9999")).toBeUndefined();
});
