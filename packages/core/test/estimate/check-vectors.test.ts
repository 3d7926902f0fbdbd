import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { bandOf, createScorer, defaultSettings, type EstimateSettings } from "../../src/index.ts";
import { goldenNumber, goldenRows } from "./golden-rows.ts";

const settings = (given: Partial<EstimateSettings>) =>
  defaultSettings({ classification: "isco08", ...given });
const scorer = (given: Partial<EstimateSettings>) => createScorer(referenceData, settings(given));

function expectValue(actual: number | null, expected: number | null, what: string): void {
  if (actual === null || expected === null) expect(actual, what).toBe(expected);
  else expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(1e-6);
}

const bandName = (value: number | null) => (value === null ? "" : bandOf(value, settings({})));
/** The vectors call a value of its own level 4 and no value "". */
const levelName = (level: string) => ({ direct: "4", none: "" })[level] ?? level;

describe("ISCO-08 unit groups", () => {
  const rows = goldenRows("fo_isco08_4digit.csv");
  const strict = scorer({ bridge: false });
  const bridged = scorer({});
  const filled = scorer({ fallback: true });

  test("every value, its spread, its fallback level and its band", () => {
    expect(rows).toHaveLength(436);
    for (const row of rows) {
      const code = row.isco08 ?? "";
      const { value, sources } = bridged.score(code);
      const values = sources.map((source) => source.probability);
      expectValue(strict.score(code).value, goldenNumber(row.p_strict), `${code} strict`);
      expectValue(value, goldenNumber(row.p_bridged), `${code} bridged`);
      expectValue(values.length ? Math.min(...values) : null, goldenNumber(row.p_min), `${code} least`);
      expectValue(values.length ? Math.max(...values) : null, goldenNumber(row.p_max), `${code} greatest`);
      expect(sources.map((source) => source.code).join(";"), code).toBe(row.soc_used);
      const fallback = filled.score(code);
      expectValue(fallback.value, goldenNumber(row.p_with_fallback), `${code} with fallback`);
      expect(levelName(fallback.level), code).toBe(row.fallback_level);
      expect(bandName(fallback.value), code).toBe(row.band);
    }
  });

  test("402 have a value strictly, 420 with the bridge, 433 with fallback; the armed forces have none", () => {
    const codes = rows.map((row) => row.isco08 ?? "");
    const without = (by: typeof strict) => codes.filter((code) => by.score(code).value === null);
    expect(436 - without(strict).length).toBe(402);
    expect(436 - without(bridged).length).toBe(420);
    expect(436 - without(filled).length).toBe(433);
    expect(without(filled)).toEqual(["0110", "0210", "0310"]);
  });
});

test.each([2, 3])(
  "ISCO-08 groups of %i digits are means of their unit groups that have a value",
  (digits) => {
    const rows = goldenRows(`fo_isco08_${digits}digit.csv`);
    expect(rows.length).toBe(digits === 3 ? 126 : 40);
    for (const row of rows) {
      const code = row.isco08 ?? "";
      const { value, unitGroups, level, coverage } = scorer({}).score(code);
      expectValue(value, goldenNumber(row.p_mean_of_unit_groups), code);
      expect(unitGroups).toHaveLength(Number(row.n_unit_groups_with_value));
      const values = unitGroups.map((group) => group.value);
      expectValue(Math.min(...values), goldenNumber(row.p_min), `${code} least`);
      expectValue(Math.max(...values), goldenNumber(row.p_max), `${code} greatest`);
      expect([level, coverage]).toEqual([String(digits), "direct"]);
    }
  },
);

test("STYRK-08 unit groups: every value, level and band", () => {
  const rows = goldenRows("fo_styrk08_4digit.csv");
  const bridged = scorer({ classification: "styrk08" });
  const filled = scorer({ classification: "styrk08", fallback: true });
  expect(rows).toHaveLength(407);
  for (const row of rows) {
    const code = row.styrk08 ?? "";
    expect(bridged.score(code).title).toBe(row.title_nb);
    expectValue(bridged.score(code).value, goldenNumber(row.p_bridged), `${code} bridged`);
    const fallback = filled.score(code);
    expectValue(fallback.value, goldenNumber(row.p_with_fallback), `${code} with fallback`);
    expect(levelName(fallback.level), code).toBe(row.fallback_level);
    expect(bandName(fallback.value), code).toBe(row.band);
  }
});
