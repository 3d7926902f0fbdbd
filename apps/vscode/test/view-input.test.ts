import {
  defaultSettings,
  type EstimateSettings,
  estimate,
  estimateSensitivity,
  finish,
  municipalitiesOf,
  publishEstimate,
  readEstimateFile,
  readWorkforce,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { comparedChoice } from "../src/estimate/compared-choice.ts";
import { createEstimator } from "../src/estimate/estimator.ts";
import { type AskSensitivity, titleOf, viewInputInSteps } from "../src/estimate/view-input.ts";
import type { Compared } from "../src/protocol/compared.ts";

const viewInput = (...given: Parameters<typeof viewInputInSteps>) => finish(viewInputInSteps(...given));
const read = (text: string) => readWorkforce(text, { reference: referenceData });
const first = read("kommune;sektor;styrk08;årsverk\n9901;health;5321;20\n9902;health;2223;11\n");
const second = read("kommune;sektor;styrk08;årsverk\n9901;administration;4110;15,5\n9901;school;;13\n");
const settings = defaultSettings({ groupBy: ["sector"], draws: 50 });
/** As it is shown: ten FTE or fewer are hidden where no estimate file says otherwise. */
const shown = (tables: readonly (typeof first)[], asked: EstimateSettings) =>
  publishEstimate(tables, referenceData, asked, { suppressBelow: 10 });
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
  expect(input.result).toEqual(shown([first, second], settings));
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

test("the saved figures are of the saved file under the saved settings, and have no ranges", () => {
  const saved = { file: undefined, tables: [first], settings: { ...settings, mapping: "max" } };
  const input = viewInput({ ...moment, saved }, createEstimator(referenceData), referenceData);
  expect(input.saved).toEqual(shown([first], { ...saved.settings, draws: 0 }));
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

test("a municipality of the file, or the one the reader picks, stands beside the group; the saved file alone", () => {
  const text = (more: string) =>
    readEstimateFile(`kommuneradar: estimate/1\ntitle: T\nworkforce: a.csv\nsuppressBelow: 0\n${more}`)
      .estimate;
  const file = text(
    "municipality: 9901\ngroups: { both: { municipalities: [9901, 9902] } }\ncompareWith: both\n",
  );
  const tables = [first, second];
  const codes = municipalitiesOf(tables);
  const chosen = (picked: Compared, of = file) => comparedChoice(of, picked, codes, referenceData, "nb");
  expect(chosen({})?.compare).toMatchObject({ municipality: "9901", group: { id: "both" } });
  expect(chosen({ municipality: "9902", group: "" })?.compare).toEqual({
    municipality: "9902",
    group: undefined,
  });
  expect(chosen({ municipality: "" })?.compare).toBeUndefined();
  expect(chosen({})?.offer.groups.map(({ id }) => id)).toEqual(["both", "storby-2019", "storby-network"]);
  expect(chosen({}, text(""))?.compare).toBeUndefined();
  expect(comparedChoice(undefined, {}, municipalitiesOf([second]), referenceData, "nb")).toBeUndefined();

  const input = viewInput(
    { ...moment, file, compared: chosen({}) },
    createEstimator(referenceData),
    referenceData,
  );
  expect(input.result?.sideBySide?.own.total.weight).toBe(48.5);
  expect(input.compare?.group).toEqual({ title: "both", members: 2 });
});

test("of several years the last is estimated, and all are compared", () => {
  const years = [
    { year: 2024, tables: [first] },
    { year: 2025, tables: [second] },
  ];
  const tables = [{ name: "b.csv", table: second }];
  const input = viewInput({ ...moment, tables, years }, createEstimator(referenceData), referenceData);
  expect(input.result?.total.weight).toBe(28.5);
  expect(input.result?.years?.years.map(({ year, total }) => [year, total.weight])).toEqual([
    [2024, 31],
    [2025, 28.5],
  ]);
});

test("every mapping is laid beside, and the file's other score sets, the one the reader chose first", () => {
  const text = `kommuneradar: estimate/1
title: Test
workforce: a.csv
scores: [frey-osborne-2017, ilo-genai-2025]
suppressBelow: 0
`;
  const { estimate: file } = readEstimateFile(text);
  const estimator = createEstimator(referenceData);
  const input = viewInput({ ...moment, file }, estimator, referenceData);
  expect(input.scoreSets?.map(({ scores }) => scores.id)).toEqual(["frey-osborne-2017", "ilo-genai-2025"]);
  expect(input.mappings?.methods.find(({ mapping }) => mapping === "mean")?.total.mean).toBe(
    input.result?.total.mean,
  );
  const chosen = { ...settings, scores: "nesta-sml-2020" };
  const other = viewInput({ ...moment, file, settings: chosen }, estimator, referenceData);
  expect(other.scoreSets?.[0]?.scores.id).toBe("nesta-sml-2020");
  expect(viewInput(moment, estimator, referenceData).scoreSets).toBeUndefined();
});

test("what each choice does is computed for a reader who has opened it, and of what is shown", () => {
  const estimator = createEstimator(referenceData);
  expect(viewInput(moment, estimator, referenceData).sensitivity).toBe("closed");
  const asked: AskSensitivity = (of, under) => ({
    value: estimateSensitivity(of, referenceData, under),
    isOld: false,
  });
  const { sensitivity } = viewInput({ ...moment, sensitivity: asked }, estimator, referenceData);
  if (typeof sensitivity !== "object") throw new Error("not computed");
  const hidden = read("kommune;sektor;styrk08;årsverk\n9901;health;5322;3\n9902;health;9412;2\n");
  const tables = [...moment.tables, { name: "c.csv", table: hidden }];
  const other = viewInput({ ...moment, tables, sensitivity: asked }, estimator, referenceData);
  expect(sensitivity.choices.map(({ kind }) => kind)).toContain("mapping");
  expect(JSON.stringify(other.sensitivity)).not.toMatch(/"(5322|9412)"/);
});
