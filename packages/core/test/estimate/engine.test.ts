import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { type Cube, createScorer, defaultSettings, estimate } from "../../src/index.ts";
import { cell, cubeOf, norway2016, usOes2010 } from "./workforce-cubes.ts";

const settings = defaultSettings();

describe("coverage", () => {
  const result = estimate(
    [
      cubeOf([
        ["5321", 60],
        ["1111", 20],
        ["9430", 10],
        ["0000", 10],
      ]),
    ],
    referenceData,
    { ...settings, fallback: true },
  );

  test("every weight is accounted for: direct, filled, unknown code, no value", () => {
    expect(result.total).toMatchObject({
      weight: 100,
      unknownCode: 10,
      covered: 80,
      coverage: 0.8,
      coverageDirect: 0.6,
      coverageFallback: 0.2,
    });
    expect(result.total.mean).toBeCloseTo((60 * 0.47 + 20 * 0.072) / 80, 6);
    expect(result.total.automatable).toBeCloseTo(60 * 0.47 + 20 * 0.072, 6);
  });

  test("occupations stand heaviest first, equal ones by code, unknown ones too", () => {
    expect(result.occupations.map(({ code, level }) => [code, level])).toEqual([
      ["5321", "direct"],
      ["1111", "3"],
      ["0000", "none"],
      ["9430", "none"],
    ]);
    expect(result.occupations[0]).toMatchObject({
      title: "Helsefagarbeidere",
      weight: 60,
      probability: 0.47,
      partial: false,
      min: 0.47,
      max: 0.47,
      override: null,
    });
    expect(result.occupations[3]).toMatchObject({ title: "", probability: null, min: null, sources: [] });
  });

  test("nothing covered gives no mean rather than zero", () => {
    const empty = { mean: null, high: null, medium: null, low: null, highByUnitGroups: null, coverage: 0 };
    expect(estimate([cubeOf([["0000", 5]])], referenceData, settings).total).toMatchObject({
      ...empty,
      weight: 5,
    });
    expect(estimate([cubeOf([["5321", 0]])], referenceData, settings).total).toMatchObject(empty);
    expect(estimate([], referenceData, { ...settings, draws: 10 })).toMatchObject({
      total: { ...empty, weight: 0, automatable: 0, meanInterval: null },
      groups: [],
      occupations: [],
    });
  });
});

describe("groups", () => {
  const rows: Cube = {
    dimensions: ["municipality", "sector", "enhet"],
    cells: [
      cell(["4601", "health", "B"], "5321", 10),
      cell(["0301", "school", "A"], "2341", 30),
      cell(["0301", "health", "A"], "5321", 20),
      cell(["9901", "school", "A"], "2341", 5),
      cell(["3301", "health", "B"], "2223", 7),
    ],
  };
  const weights = (groupBy: string[], options = {}) =>
    estimate([rows], referenceData, { ...settings, groupBy }, options).groups.map(({ key, weight }) => [
      ...Object.values(key),
      weight,
    ]);

  test("are sorted by the values of their dimensions, in the order asked for", () => {
    expect(weights(["sector", "municipality"])).toEqual([
      ["health", "0301", 20],
      ["health", "3301", 7],
      ["health", "4601", 10],
      ["school", "0301", 30],
      ["school", "9901", 5],
    ]);
  });

  test("may be a further column of the file", () => {
    expect(weights(["enhet"])).toEqual([
      ["A", 55],
      ["B", 17],
    ]);
  });

  test("by named sets: in two sets counts in both, in none stands under an empty name", () => {
    expect(weights(["group"])).toEqual([
      ["", 5],
      ["storby-2019", 60],
      ["storby-network", 67],
    ]);
    const groups = [{ id: "oslo", municipalities: ["0301", "0301"] }];
    expect(weights(["group", "sector"], { groups })).toEqual([
      ["", "health", 17],
      ["", "school", 5],
      ["oslo", "health", 20],
      ["oslo", "school", 30],
    ]);
  });

  test("have the figures that their rows alone would have", () => {
    const [health] = estimate([rows], referenceData, { ...settings, groupBy: ["sector"], draws: 50 }).groups;
    const alone = estimate(
      [{ ...rows, cells: rows.cells.filter((row) => row.key[1] === "health") }],
      referenceData,
      { ...settings, draws: 50 },
    );
    expect(health).toEqual({ key: { sector: "health" }, ...alone.total });
  });

  test("tables add up, also where one lacks a column", () => {
    const other = cubeOf([["2341", 1.5]], ["0301", "school"]);
    const result = estimate([rows, other], referenceData, { ...settings, groupBy: ["enhet"] });
    expect(result.groups.map(({ key, weight }) => [key.enhet, weight])).toEqual([
      ["", 1.5],
      ["A", 55],
      ["B", 17],
    ]);
    expect(result.total.weight).toBe(73.5);
    expect(result.occupations.find(({ code }) => code === "2341")?.weight).toBe(36.5);
  });
});

test("with 4-digit codes alone, B by unit groups is B, also where the fallback fills", () => {
  const unitGroups = [...referenceData.classifications.isco08.groups.keys()].filter(
    (code) => code.length === 4,
  );
  const cube = cubeOf(unitGroups.map((code) => [code, 1]));
  const filling = { ...settings, classification: "isco08", fallback: true } as const;
  const { total } = estimate([cube], referenceData, filling);
  expect(total.coverageFallback).toBeGreaterThan(0);
  expect(total.highByUnitGroups).toBe(total.high);
});

test("figures carry the name, kind and licence of their score set", () => {
  const { scores } = estimate([cubeOf(norway2016)], referenceData, settings);
  expect(scores).toMatchObject({ id: "frey-osborne-2017", year: 2017, kind: "automation" });
  expect(scores.source).toContain("Frey");
  expect(scores.licence).not.toBe("");
});

test("US employment reaches 701 of the 702 occupations of Frey & Osborne", () => {
  const scoreSet = referenceData.scoreSets.get("frey-osborne-2017");
  const hybridOf = new Map(
    scoreSet?.bridge.map(({ from, to, useByDefault }) => [to, useByDefault ? from : to]),
  );
  const { occupations } = estimate([cubeOf(usOes2010)], referenceData, {
    ...settings,
    classification: "soc2010",
  });
  const reached = new Set(
    occupations
      .filter(({ probability }) => probability !== null)
      .map(({ code }) => (scoreSet?.values.has(code) ? code : hybridOf.get(code))),
  );
  expect([...(scoreSet?.values.keys() ?? [])].filter((code) => !reached.has(code))).toEqual(["45-3021"]);
});

test("a scorer kept between edits gives the same result as a fresh one", () => {
  const drawn = { ...settings, draws: 100, groupBy: ["sector"] };
  const scorer = createScorer(referenceData, drawn);
  for (const weight of [1, 2.5, 40]) {
    const cube = cubeOf([...norway2016, ["5321", weight]]);
    expect(estimate([cube], referenceData, drawn, { scorer })).toEqual(
      estimate([cube], referenceData, drawn),
    );
  }
});
