import { readFileSync } from "node:fs";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import {
  compareMappings,
  compareScoreSets,
  defaultSettings,
  estimate,
  mappingMethods,
  publishEstimate,
  shownCubes,
} from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const golden = JSON.parse(readFileSync(new URL("../golden/estimate/results.json", import.meta.url), "utf8"));
const tables = [cubeOf(norway2016)];
const rounded = (value: number | null | undefined) => Number(value?.toFixed(4));

test("Norway 2016 under every mapping, as was published", () => {
  const settings = defaultSettings({ mapping: "max", draws: 50, groupBy: ["sector"] });
  const { methods } = compareMappings(tables, referenceData, settings);
  expect(methods.map(({ mapping }) => mapping)).toEqual(mappingMethods.map(({ id }) => id));
  const high = Object.fromEntries(methods.map(({ mapping, total }) => [mapping, rounded(total.high)]));
  expect(high).toEqual({
    min: 0.2472,
    mean: 0.3182,
    "employment-weighted": 0.3357,
    median: 0.3434,
    "whole-matches": 0.3738,
    max: 0.5015,
  });
  for (const { total } of methods) expect(total.meanInterval).toBeNull();
});

test("Norway 2016 with codes of 3 and 2 digits, by the mean and by unit groups", () => {
  const { coarser } = compareMappings(tables, referenceData, defaultSettings());
  expect(coarser.map(({ digits }) => digits)).toEqual([3, 2]);
  for (const { digits, total } of coarser) {
    const { coarser_codes: rows } = golden.norway_2016q2;
    const byMean = rows[`threshold on ${digits}-digit mean`];
    expect([rounded(total.high), rounded(total.mean)]).toEqual([byMean.high, byMean.mean_p]);
    expect(rounded(total.highByUnitGroups)).toBe(
      rows[`share of unit groups above 0.7, ${digits}-digit`].high,
    );
  }
});

test("a code that does not exist gets no value by being cut", () => {
  const cubes = [
    cubeOf([
      ["9430", 10],
      ["5321", 30],
    ]),
  ];
  const { coarser } = compareMappings(cubes, referenceData, defaultSettings());
  for (const { total } of coarser) {
    expect([total.weight, total.unknownCode, total.covered]).toEqual([40, 10, 30]);
  }
});

test("a set over ISCO-08 itself has no mapping to choose, but coarser codes", () => {
  const settings = defaultSettings({ scores: "ilo-genai-2025" });
  const { methods, coarser } = compareMappings(tables, referenceData, settings);
  expect(methods).toEqual([]);
  expect(coarser).toHaveLength(2);
});

test("codes that are coarse already, or of SOC-2010, are not cut", () => {
  const coarse = cubeOf(norway2016.map(([code, weight]) => [code.slice(0, 3), weight] as const));
  expect(compareMappings([coarse], referenceData, defaultSettings()).coarser).toEqual([]);
  const soc = compareMappings(
    [cubeOf([["15-1131", 5]])],
    referenceData,
    defaultSettings({ classification: "soc2010" }),
  );
  expect(soc).toEqual({ methods: [], coarser: [] });
});

test("the mapping that is set gives what the estimate itself gives", () => {
  const settings = defaultSettings({ mapping: "median", fallback: true });
  const { methods } = compareMappings(tables, referenceData, settings);
  const own = methods.find(({ mapping }) => mapping === "median");
  expect(own?.total).toEqual(estimate(tables, referenceData, settings).total);
});

test("what is laid beside says nothing of how the hidden occupations share their weight", () => {
  const settings = defaultSettings();
  const besideOf = (health: number, teachers: number) => {
    const cubes = [
      cubeOf([
        ["5223", 200],
        ["4110", 90],
        ["5321", health],
        ["2341", teachers],
      ]),
    ];
    const published = publishEstimate(cubes, referenceData, settings, { suppressBelow: 10 });
    expect(published.suppression?.occupations?.count).toBe(2);
    const shown = shownCubes(cubes, published);
    return [
      compareMappings(shown, referenceData, settings),
      compareScoreSets(shown, referenceData, settings, ["frey-osborne-2017", "ilo-genai-2025"]),
    ];
  };
  expect(besideOf(4, 8)).toEqual(besideOf(9, 3));
});

test("where nothing is hidden, all is laid beside", () => {
  const published = publishEstimate(tables, referenceData, defaultSettings(), { suppressBelow: 0 });
  expect(shownCubes(tables, published)).toEqual(tables);
});
