import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import {
  type Cube,
  createFigureExplainer,
  defaultSettings,
  type EstimateSettings,
  type FigureExplanation,
  publishEstimate,
} from "../../src/index.ts";
import { cell, cubeOf, norway2016 } from "./workforce-cubes.ts";

function explainerOf(cube: Cube, given: Partial<EstimateSettings> = {}, suppressBelow = 0) {
  const options = { groups: sets, suppressBelow };
  const published = publishEstimate([cube], referenceData, defaultSettings(given), options);
  return { published, explain: createFigureExplainer([cube], referenceData, published, options) };
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
