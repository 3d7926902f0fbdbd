import { defaultSettings, readEstimateFile } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { applySettings, asYaml } from "../src/estimate/changed-settings.ts";

const own = defaultSettings();

test("what says the same as the file is no change", () => {
  const { changed, now } = applySettings(own, { mapping: own.mapping, bridge: own.bridge, high: own.high });
  expect(changed).toEqual({});
  expect(now).toEqual(own);
});

test("a change holds in the view and leaves the rest as the file says", () => {
  const { changed, now } = applySettings(own, { mapping: "median", fallback: own.fallback });
  expect(changed).toEqual({ mapping: "median" });
  expect(now).toEqual({ ...own, mapping: "median" });
});

test("the lines offered for the estimate file give exactly these settings when they stand in it", () => {
  const wanted = {
    scores: "other-set",
    mapping: "max",
    bridge: false,
    fallback: true,
    high: 0.65,
    low: 0.25,
  };
  const lines = asYaml(applySettings(own, wanted).changed);
  const text = `kommuneradar: estimate/1\ntitle: Test\nworkforce: a.workforce.csv\n${lines}\n`;
  const { estimate, problems } = readEstimateFile(text);
  expect(problems).toEqual([]);
  const { scores, ...method } = wanted;
  expect(estimate?.scores).toEqual([scores]);
  expect(estimate?.method).toMatchObject(method);
});

test("without changes there are no lines", () => {
  expect(asYaml({})).toBe("");
});

test("a score set of one's own keeps its kind, its name and its column when it is chosen", () => {
  const head = "kommuneradar: estimate/1\ntitle: Test\nworkforce: a.workforce.csv\n";
  const entry =
    '{ file: "tall/våre: egne.csv", kind: probability, title: "Vårt #1", columns: { value: beta } }';
  const named = readEstimateFile(`${head}scores: [frey-osborne-2017, ${entry}]\n`).estimate;
  const id = named?.scores[1] ?? "";
  const again = readEstimateFile(`${head}${asYaml({ scores: id }, named?.scoreFiles)}\n`);
  expect(again.problems).toEqual([]);
  expect(again.estimate?.scoreFiles.map(({ range, ...said }) => said)).toEqual(
    named?.scoreFiles.map(({ range, ...said }) => said),
  );
});
