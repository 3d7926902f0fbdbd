import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import {
  compareScoreSets,
  createScorer,
  defaultSettings,
  estimate,
  estimateSensitivity,
  explainOccupation,
  readScoreFile,
  type ScoreFile,
  withScoreSets,
} from "../../src/index.ts";
import { cubeOf } from "./workforce-cubes.ts";

function withOwn(text: string, entry: Partial<ScoreFile> = {}) {
  const { set } = readScoreFile(text, { id: "egne.csv", file: "egne.csv", ...entry }, referenceData);
  return withScoreSets(referenceData, set ? [set] : []);
}

const styrk = "styrk08;verdi\n2221;0,1\n2223;0,2\n2224;0,6\n5321;0,9\n";
const settings = defaultSettings({ scores: "egne.csv" });
/** 2223 and 2224 are Norwegian codes that share ISCO-08's 2221. */
const cube = cubeOf([
  ["2223", 30],
  ["2224", 10],
  ["5321", 40],
  ["9999", 20],
]);

test("a set over STYRK-08 gives each code its own value, without crosswalk, mapping or range", () => {
  const { total, occupations, scores } = estimate([cube], withOwn(styrk), {
    ...settings,
    draws: 100,
    mapping: "max",
  });
  // (30 × 0.2 + 10 × 0.6 + 40 × 0.9) / 80
  expect(total.mean).toBeCloseTo(0.6, 12);
  expect(total).toMatchObject({
    covered: 80,
    coverage: 0.8,
    meanInterval: null,
    high: null,
    medium: null,
    low: null,
  });
  expect(scores).toMatchObject({ id: "egne.csv", kind: "index", classification: "styrk08" });
  expect(occupations.map(({ code, probability, level }) => [code, probability, level])).toEqual([
    ["5321", 0.9, "direct"],
    ["2223", 0.2, "direct"],
    ["9999", null, "none"],
    ["2224", 0.6, "direct"],
  ]);
});

test("a set that says it is of probabilities has bands", () => {
  const { total } = estimate([cube], withOwn(styrk, { kind: "probability" }), settings);
  expect([total.high, total.medium, total.low]).toEqual([40 / 80, 10 / 80, 30 / 80]);
});

test("a coarse code is the mean of its unit groups, and the fallback fills from them", () => {
  const reference = withOwn(styrk);
  expect(createScorer(reference, settings).score("222")).toMatchObject({ value: 0.9 / 3, level: "3" });
  expect(createScorer(reference, settings).score("2222")).toMatchObject({ value: null, level: "none" });
  const filled = createScorer(reference, { ...settings, fallback: true }).score("2222");
  expect(filled).toMatchObject({ level: "3", coverage: "fallback" });
  expect(filled.unitGroups.map(({ code }) => code)).toEqual(["2221", "2223", "2224"]);
});

test("over occupations of ISCO-08, the STYRK-08 codes of a unit group are its source occupations", () => {
  const reference = withOwn(styrk);
  const under = (mapping: string) =>
    createScorer(reference, { ...settings, classification: "isco08", mapping }).score("2221");
  expect(under("mean").value).toBeCloseTo(0.3, 12);
  expect(under("max").value).toBe(0.6);
  expect(under("mean").sources.map(({ code, title }) => [code, title])).toEqual([
    ["2221", "Spesialsykepleiere"],
    ["2223", "Sykepleiere"],
    ["2224", "Vernepleiere"],
  ]);
});

test("a set over SOC-2010 goes over the crosswalk and the mapping, as the published ones do", () => {
  const freyOsborne = [...(referenceData.scoreSets.get("frey-osborne-2017")?.values ?? [])];
  const rows = freyOsborne.map(([code, { value }]) => `${code},${value}`);
  const reference = withOwn(`code,value\n${rows.join("\n")}`, { kind: "probability" });
  // Without the hybrid codes, which no classification has, it is the same set.
  const own = estimate([cube], reference, { ...settings, draws: 50 });
  const published = estimate([cube], reference, {
    ...settings,
    scores: "frey-osborne-2017",
    bridge: false,
    draws: 50,
  });
  expect(own.scores.classification).toBe("soc2010");
  expect(own.total).toEqual(published.total);
  expect(own.total.meanInterval).not.toBeNull();
});

test("the way to a value names the classification's own code, and no link to another", () => {
  expect(explainOccupation([cube], withOwn(styrk), settings, "2224")).toMatchObject({
    value: 0.6,
    isco: null,
    unitGroups: [{ code: "2224", title: "Vernepleiere", value: 0.6, sources: [] }],
  });
  const overIsco = explainOccupation([cube], withOwn("isco08;value\n2221;0.3\n"), settings, "2224");
  expect(overIsco).toMatchObject({ value: 0.3, isco: { code: "2221" }, unitGroups: [{ code: "2221" }] });
});

test("compared, each set is on its own scale, and only one on the same scale is a choice beside it", () => {
  const reference = withOwn(styrk, { kind: "probability" });
  const ids = ["frey-osborne-2017", "egne.csv"];
  const first = { ...settings, scores: "frey-osborne-2017" };
  const [, own] = compareScoreSets([cube], reference, first, ids);
  expect(own?.total.mean).toBeCloseTo(0.6, 12);
  const alternatives = (of: typeof reference) =>
    estimateSensitivity([cube], of, first).choices.find(({ kind }) => kind === "scores")?.alternatives ?? [];
  expect(alternatives(reference).map(({ to }) => to)).toEqual(["egne.csv"]);
  expect(alternatives(withOwn(styrk))).toEqual([]);
});
