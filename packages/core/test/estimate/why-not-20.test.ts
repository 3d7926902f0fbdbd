import { readFileSync } from "node:fs";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { createScorer, defaultSettings, type EstimateSettings, estimate } from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const tables = [cubeOf(norway2016)];
const total = (given: Partial<EstimateSettings> = {}) =>
  estimate(tables, referenceData, defaultSettings(given)).total;
const health = { occupation: "5321", probability: 0.058, because: "nearer by tasks" };

/** Every percentage of the page, in the order in which it has them. */
function computed(): string[] {
  const { mean, high, medium, low, coverage } = total();
  const mappings = ["min", "mean", "employment-weighted", "median", "whole-matches", "max"];
  const shares = [
    ...[mean, high, medium, low, coverage],
    total({ high: 0.8 }).high,
    ...mappings.map((mapping) => total({ mapping }).high),
    total({ bridge: false }).high,
    mean,
    total({ overrides: [health] }).mean,
  ];
  return shares.map((share) => ((share ?? Number.NaN) * 100).toFixed(1));
}

test.each(["hvorfor-ikke-20-prosent", "why-not-20-percent"])(
  "docs/%s.md has the computed figures",
  (page) => {
    const text = readFileSync(new URL(`../../../../docs/${page}.md`, import.meta.url), "utf8");
    const stated = [...text.matchAll(/(\d+)[.,](\d) %/g)].map(([, whole, tenth]) => `${whole}.${tenth}`);
    expect(stated).toEqual(computed());
  },
);

test("health workers rest on one source occupation, with the value that the page gives", () => {
  const { sources, value } = createScorer(referenceData, defaultSettings()).score("5321");
  expect(sources).toHaveLength(1);
  expect(value).toBe(0.47);
});
