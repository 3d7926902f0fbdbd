import { readFileSync } from "node:fs";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { createScorer, defaultSettings, estimate } from "../../src/index.ts";
import { goldenNumber, goldenRows } from "./golden-rows.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const golden = JSON.parse(readFileSync(new URL("../golden/estimate/results.json", import.meta.url), "utf8"));
const { norway_2016q2_weighted_mean: norway } = golden.alternative_scores;

const sets = [
  ["eloundou-gpt4-2024", "eloundou_gpt4_beta", norway.eloundou_gpt4_beta],
  ["eloundou-human-2024", "eloundou_human_beta", norway.eloundou_human_beta],
  ["microsoft-2025", "ms_ai_applicability", norway.ms_ai_applicability],
  ["ilo-genai-2023", "ilo_mean_2023", norway.ilo_2023],
  ["ilo-genai-2025", "ilo_mean_2025", norway.ilo_2025],
  ["nesta-sml-2020", "nesta_sml_risk", norway.nesta_sml_1_to_5],
] as const;

test.each(sets)("%s gives each ISCO-08 unit group its value", (scores, column) => {
  const scorer = createScorer(referenceData, defaultSettings({ scores, classification: "isco08" }));
  const rows = goldenRows("other_scores_isco08.csv");
  expect(rows).toHaveLength(436);
  for (const row of rows) {
    const { value } = scorer.score(row.isco08 ?? "");
    const expected = goldenNumber(row[column]);
    if (value === null || expected === null) expect(value, row.isco08).toBe(expected);
    else expect(Math.abs(value - expected), row.isco08).toBeLessThanOrEqual(1e-6);
  }
});

test.each(sets)("%s: the mean over Norway's employees in 2016", (scores, _, mean) => {
  const { total } = estimate([cubeOf(norway2016)], referenceData, defaultSettings({ scores }));
  expect(Number(total.mean?.toFixed(4))).toBe(mean);
});

test("a set over ISCO-08 itself has no crosswalk to draw from, and no range of no width", () => {
  const settings = defaultSettings({ scores: "ilo-genai-2025", draws: 50 });
  const { total } = estimate([cubeOf(norway2016)], referenceData, settings);
  expect([total.meanInterval, total.highInterval]).toEqual([null, null]);
});
