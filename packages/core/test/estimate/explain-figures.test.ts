import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import {
  type Cube,
  createFigureExplainer,
  defaultSettings,
  type EstimateSettings,
  type FigureExplanation,
  publishEstimate,
  readScoreFile,
  withScoreSets,
} from "../../src/index.ts";
import { cell, cubeOf, norway2016 } from "./workforce-cubes.ts";

function explainerOf(
  cube: Cube,
  given: Partial<EstimateSettings> = {},
  suppressBelow = 0,
  reference = referenceData,
) {
  const options = { groups: sets, suppressBelow };
  const published = publishEstimate([cube], reference, defaultSettings(given), options);
  return { published, explain: createFigureExplainer([cube], reference, published, options) };
}

const sets = [
  { id: "north", municipalities: ["9901", "9902"] },
  { id: "large", municipalities: ["9902", "9903"] },
];

function told(explanation: ReturnType<ReturnType<typeof explainerOf>["explain"]>): FigureExplanation {
  if (explanation === undefined || explanation === "hidden") throw new Error(`not told: ${explanation}`);
  return explanation;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number | null) =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0);

describe("what a figure is made of", () => {
  test("what the occupations add is the total, most first", () => {
    const { published, explain } = explainerOf(cubeOf(norway2016));
    const { figures, occupations, rest, parts } = told(explain({}));
    expect(figures).toEqual(published.total);
    expect(rest).toBeNull();
    expect(sum(occupations, (one) => one.contribution)).toBeCloseTo(figures.mean ?? -1, 10);
    expect(sum(occupations, (one) => one.share)).toBeCloseTo(1, 10);
    const added = occupations.map(({ contribution }) => contribution ?? -1);
    expect(added).toEqual([...added].sort((one, other) => other - one));
    expect(sum(Object.values(parts), (weight) => weight)).toBeCloseTo(figures.weight, 6);
  });

  const cube: Cube = {
    dimensions: ["municipality", "sector"],
    cells: [
      cell(["9901", "health"], "5321", 120),
      cell(["9901", "health"], "2223", 60),
      cell(["9901", "administration"], "4110", 40),
      cell(["9901", "administration"], "9999", 3),
      cell(["9902", "health"], "5321", 30),
    ],
  };

  test("groups add to the total what their occupations add to them, by their weight", () => {
    const { explain } = explainerOf(cube, { groupBy: ["sector"] });
    const total = told(explain({}));
    expect(total.groups.map(({ key }) => key.sector)).toEqual(["health", "administration"]);
    expect(sum(total.groups, (group) => group.contribution)).toBeCloseTo(total.figures.mean ?? -1, 12);
    const health = told(explain({ sector: "health" }));
    expect(health.occupations.map(({ code, weight }) => [code, weight])).toEqual([
      ["5321", 150],
      ["2223", 60],
    ]);
    expect(sum(health.occupations, (one) => one.contribution)).toBeCloseTo(health.figures.mean ?? -1, 12);
  });

  test("what has no value, or does not exist, is last and adds nothing", () => {
    const { explain } = explainerOf(cube, { groupBy: ["sector"] });
    const { occupations, parts } = told(explain({ sector: "administration" }));
    expect(occupations.at(-1)).toMatchObject({ code: "9999", title: "", value: null, contribution: null });
    expect(parts).toMatchObject({ unknownCode: 3, noValue: 0, filled: 0 });
  });

  test("several dimensions, and sets that share members", () => {
    const by = (groupBy: string[]) => explainerOf(cube, { groupBy }).explain;
    const key = { municipality: "9902", sector: "health" };
    expect(told(by(["municipality", "sector"])(key)).figures.weight).toBe(30);
    const bySet = by(["group"]);
    expect(told(bySet({ group: "north" })).figures.weight).toBe(253);
    expect(told(bySet({})).groups).toEqual([]);
  });

  test("a group that is not there is told from one that is hidden", () => {
    const { explain } = explainerOf(
      { ...cube, cells: [...cube.cells, cell(["9901", "culture"], "5321", 4)] },
      { groupBy: ["sector"] },
      10,
    );
    expect(explain({ sector: "space" })).toBeUndefined();
    expect(explain({ sector: "culture" })).toBe("hidden");
    // What of 5321 stands elsewhere is told by none of them.
    expect(told(explain({ sector: "health" })).occupations).toEqual([]);
  });
});

describe("of an index with negative values", () => {
  const { set } = readScoreFile(
    "styrk08;verdi\n5321;-2\n2223;-1,5\n4110;0,5\n2341;-3\n",
    { id: "index.csv", file: "index.csv", kind: "index" },
    referenceData,
  );
  const reference = withScoreSets(referenceData, set ? [set] : []);
  const health = (code: string, weight: number) => cell(["9901", "health"], code, weight);
  const settings = { scores: "index.csv", groupBy: ["sector"] };

  test("the rest adds what is left of the mean, below zero too", () => {
    const { explain, published } = explainerOf(
      {
        dimensions: ["municipality", "sector"],
        cells: [health("5321", 120), health("4110", 40), health("2223", 9), health("2341", 7)],
      },
      settings,
      10,
      reference,
    );
    const { figures, occupations, rest } = told(explain({}));
    expect(occupations.map(({ code }) => code)).toEqual(["4110", "5321"]);
    expect(rest).toMatchObject({ weight: 16, covered: 16 });
    expect(rest?.contribution).toBeCloseTo((9 * -1.5 + 7 * -3) / 176, 12);
    expect(sum([...occupations, ...(rest ? [rest] : [])], (one) => one.contribution)).toBeCloseTo(
      figures.mean ?? 0,
      12,
    );
    expect(published.total).toEqual(figures);
  });

  test("a rest without values adds nothing", () => {
    const { explain } = explainerOf(
      {
        dimensions: ["municipality", "sector"],
        cells: [health("5321", 120), health("4110", 40), health("9112", 9), health("9412", 7)],
      },
      settings,
      10,
      reference,
    );
    expect(told(explain({})).rest).toEqual({ weight: 16, covered: 0, contribution: 0 });
  });

  test("what has no value stands below what adds least", () => {
    const { explain } = explainerOf(
      {
        dimensions: ["municipality", "sector"],
        cells: [health("9112", 50), health("2341", 300), health("9412", 60), health("4110", 40)],
      },
      settings,
      0,
      reference,
    );
    const { occupations } = told(explain({}));
    expect(occupations.map(({ code }) => code)).toEqual(["4110", "2341", "9412", "9112"]);
  });
});
