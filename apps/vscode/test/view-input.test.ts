import { defaultSettings, estimate, readEstimateFile, readWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { createEstimator } from "../src/estimate/estimator.ts";
import { titleOf, viewInput } from "../src/estimate/view-input.ts";

const read = (text: string) => readWorkforce(text, { reference: referenceData });
const first = read("kommune;sektor;styrk08;årsverk\n9901;health;5321;20\n9902;health;2223;10\n");
const second = read("kommune;sektor;styrk08;årsverk\n9901;administration;4110;5,5\n9901;school;;3\n");
const settings = defaultSettings({ groupBy: ["sector"], draws: 50 });
const moment = {
  title: "Test",
  file: undefined,
  tables: [
    { name: "a.csv", table: first },
    { name: "b.csv", table: second },
  ],
  settings,
  saved: undefined,
  language: "nb" as const,
  date: "2026-11-24",
};

test("several files are one workforce, and each occupation is shown in the file it stands in", () => {
  const input = viewInput(moment, createEstimator(referenceData), referenceData);
  expect(input.result).toEqual(estimate([first, second], referenceData, settings));
  expect(input.municipalities).toEqual(["9901", "9902"]);
  expect(input.fictional).toBe(true);
  expect(input.file).toBe("a.csv, b.csv");
  expect(input.rejectedRows).toBe(first.rejectedRows + second.rejectedRows);
  expect(input.lines?.["5321"]).toEqual({ line: 1, file: "a.csv" });
  expect(input.lines?.["4110"]).toEqual({ line: 1, file: "b.csv" });
});

test("with draws the sampled interval is the range; without, the two ends of the mapping are", () => {
  const estimator = createEstimator(referenceData);
  expect(viewInput(moment, estimator, referenceData).range).toBeUndefined();
  const without = { ...settings, draws: 0 };
  const { range } = viewInput({ ...moment, settings: without }, estimator, referenceData);
  const under = (mapping: string) => estimate([first, second], referenceData, { ...without, mapping });
  expect(range?.min.total).toEqual(under("min").total);
  expect(range?.max.total).toEqual(under("max").total);
});

test("the saved figures are of the saved file under the saved settings", () => {
  const saved = { file: undefined, tables: [first], settings: { ...settings, mapping: "max" } };
  const input = viewInput({ ...moment, saved }, createEstimator(referenceData), referenceData);
  expect(input.saved).toEqual(estimate([first], referenceData, saved.settings));
});

test("an estimator used before gives what a fresh one gives, also after a change of thresholds", () => {
  const used = createEstimator(referenceData);
  used.estimate([second], settings);
  used.estimate([first], { ...settings, mapping: "median" });
  const changed = { ...settings, high: 0.4 };
  expect(used.estimate([first, second], changed)).toEqual(
    createEstimator(referenceData).estimate([first, second], changed),
  );
});

test("each occupation can be followed to its unit groups, which have names", () => {
  const input = viewInput(moment, createEstimator(referenceData), referenceData);
  const [group] = input.unitGroups?.("5321") ?? [];
  expect(group?.code).toBe("5321");
  expect(group?.title).not.toBe("");
});

test("the title is the file's in the page's language, else the file's name", () => {
  const text = "kommuneradar: estimate/1\ntitle: { nb: Norsk, en: English }\nworkforce: a.csv\n";
  const { estimate: file } = readEstimateFile(text);
  expect(titleOf(file, "a.estimate.yaml", "en")).toBe("English");
  expect(titleOf(file, "a.estimate.yaml", "nb")).toBe("Norsk");
  expect(titleOf(undefined, "a.workforce.csv", "en")).toBe("a.workforce.csv");
});
