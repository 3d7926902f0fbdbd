import { defaultSettings, finish, readScoreFile, readWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { ownEstimators } from "../src/estimate/own-estimators.ts";
import { viewInputInSteps } from "../src/estimate/view-input.ts";

const table = readWorkforce("styrk08;årsverk\n5321;60\n2223;40\n", { reference: referenceData });
const entry = { id: "egne.csv", file: "egne.csv", kind: "probability" } as const;
const setOf = (value: string) => {
  const { set } = readScoreFile(`styrk08;verdi\n5321;${value}\n2223;0,5\n`, entry, referenceData);
  if (set === undefined) throw new Error("no set");
  return set;
};
const settings = defaultSettings({ scores: "egne.csv", groupBy: ["sector"] });

test("an edited score file is another estimate, beside what is on disk", () => {
  const estimatorWith = ownEstimators(referenceData);
  const [before, after] = [setOf("0,8"), setOf("0,3")];
  const { estimator: saved } = estimatorWith([before]);
  const { estimator, reference } = estimatorWith([after]);
  const input = finish(
    viewInputInSteps(
      {
        title: "Test",
        file: undefined,
        tables: [{ name: "a.csv", table }],
        settings,
        saved: { file: undefined, tables: [table], settings, estimator: saved },
        language: "nb",
        date: "2026-11-24",
      },
      estimator,
      reference,
    ),
  );
  // 60 × 0.3 + 40 × 0.5, and 60 × 0.8 + 40 × 0.5 as saved
  expect(input.result?.total.mean).toBeCloseTo(0.38, 12);
  expect(input.saved?.total.mean).toBeCloseTo(0.68, 12);
});

test("the same sets have the same estimator, so that its values and draws are kept", () => {
  const estimatorWith = ownEstimators(referenceData);
  const [one, other] = [setOf("0,8"), setOf("0,3")];
  const first = estimatorWith([one]).estimator;
  expect(estimatorWith([other]).estimator).not.toBe(first);
  expect(estimatorWith([one]).estimator).toBe(first);
  expect(estimatorWith([]).reference).toBe(referenceData);
});
