import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createWalk,
  defaultSettings,
  type EstimateSettings,
  mappingMethods,
  openWorkforce,
  publishEstimate,
  type Walked,
  type WalkedFigure,
  type WalkedOccupation,
  type WalkPath,
  type WalkStep,
} from "../../src/index.ts";

const rows = [
  "sektor;yrke;årsverk",
  "helse;5321;120",
  "helse;2223;60",
  "helse;5321;30",
  "administrasjon;4110;40",
  "administrasjon;3343;30",
  "skole;2341;80",
  "skole;4110;25",
  "skole;9430;3",
  "",
].join("\n");
const read = (text: string) => openWorkforce(text, { reference: referenceData }).table();
const table = read(rows);

function walkOf(given: Partial<EstimateSettings> = {}, suppressBelow = 0, tables = [table]) {
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const published = publishEstimate(tables, referenceData, settings, { suppressBelow });
  return { published, walk: createWalk(tables, referenceData, published) };
}

const health: WalkStep = { kind: "group", key: { sector: "health" } };
const occupation = (code: string): WalkStep => ({ kind: "occupation", code });
const value: WalkStep = { kind: "value" };

function figureAt(walked: Walked | "hidden" | undefined): WalkedFigure {
  if (walked === undefined || walked === "hidden" || walked.kind !== "figure") throw new Error("no figure");
  return walked;
}

function occupationAt(walked: Walked | "hidden" | undefined): WalkedOccupation {
  if (walked === undefined || walked === "hidden" || !("occupation" in walked)) throw new Error("none");
  return walked;
}

const source = fc.record({
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  partial: fc.boolean(),
  employment: fc.nat(1000),
});

test.each(mappingMethods.map((method) => [method.id, method] as const))(
  "the shares of sources make the value of %s",
  (_, method) => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 9 }), (sources) => {
        const shares = method.shares(sources);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const made = sources.reduce((sum, one, at) => sum + one.probability * (shares[at] ?? 0), 0);
        expect(made).toBeCloseTo(method.combine(sources), 9);
      }),
    );
  },
);

describe("the walk from the total to the source occupations", () => {
  const { published, walk } = walkOf();

  test("begins at the total, which its groups make", () => {
    const { explanation } = figureAt(walk([]));
    expect(explanation.figures).toEqual(published.total);
    const added = explanation.groups.reduce((sum, group) => sum + (group.contribution ?? 0), 0);
    expect(added).toBeCloseTo(published.total.mean ?? -1, 10);
  });

  test("goes through a group to what an occupation adds there, and the lines of its rows there", () => {
    const { explanation } = figureAt(walk([health]));
    expect(explanation.occupations.map(({ code }) => code).sort()).toEqual(["2223", "5321"]);
    const found = occupationAt(walk([health, occupation("5321")]));
    expect(found.occupation).toMatchObject({ weight: 150, share: 150 / 210 });
    expect(found.lines).toEqual([
      {
        table: 0,
        ranges: [
          [1, 1],
          [3, 3],
        ],
        rows: 2,
        more: 0,
      },
    ]);
    const school = occupationAt(walk([{ kind: "group", key: { sector: "school" } }, occupation("4110")]));
    expect(school.lines[0]?.ranges).toEqual([[7, 7]]);
    expect(occupationAt(walk([occupation("4110")])).lines[0]?.rows).toBe(2);
  });

  test("goes on to the code, its unit group and each source occupation, whose shares make the value", () => {
    const path = [health, occupation("2223"), value];
    const { unitGroups, explanation } = occupationAt(walk(path));
    expect(unitGroups.length).toBeGreaterThan(0);
    for (const { code, sources, value: own } of unitGroups) {
      const group: WalkStep = { kind: "unit-group", code };
      expect(occupationAt(walk([...path, group])).unitGroup?.code).toBe(code);
      const made = sources.reduce((sum, { probability, share }) => sum + probability * share, 0);
      expect(made).toBeCloseTo(own, 12);
      for (const one of sources) {
        const at = occupationAt(walk([...path, group, { kind: "source", code: one.code }]));
        expect(at.source).toEqual(one);
      }
    }
    const mean = unitGroups.reduce((sum, group) => sum + group.value, 0) / unitGroups.length;
    expect(mean).toBeCloseTo(explanation.value ?? -1, 12);
  });

  test("has no step of a unit group where the code is one", () => {
    const isco = read("isco08;årsverk\n5321;60\n2221;40\n");
    const { walk: own } = walkOf({ classification: "isco08" }, 0, [isco]);
    const found = occupationAt(own([occupation("2221"), value]));
    expect(found).toMatchObject({ isUnitGroup: true, unitGroup: { code: "2221" } });
    const [first] = found.unitGroup?.sources ?? [];
    expect(own([occupation("2221"), value, { kind: "unit-group", code: "2221" }])).toBeUndefined();
    const at = own([occupation("2221"), value, { kind: "source", code: first?.code ?? "" }]);
    expect(occupationAt(at).source).toEqual(first);
  });

  const astray: readonly (readonly [string, WalkPath])[] = [
    ["a group no row has", [{ kind: "group", key: { sector: "culture" } }]],
    ["an occupation no row has", [occupation("2211")]],
    ["an occupation of another group", [health, occupation("4110")]],
    ["a unit group of another occupation", [occupation("5321"), value, { kind: "unit-group", code: "2221" }]],
    ["a source before its code", [occupation("5321"), { kind: "source", code: "31-1013" }]],
    ["a group within an occupation", [occupation("5321"), health]],
  ];
  test.each(astray)("leads nowhere for %s", (_, path) => {
    expect(walk(path)).toBeUndefined();
  });
});

describe("what is hidden of the estimate", () => {
  const { published, walk } = walkOf({}, 10);

  test("is not told at any place of the walk", () => {
    const shown = new Set(published.occupations.map(({ code }) => code));
    expect(shown.has("9430")).toBe(false);
    expect(walk([occupation("9430")])).toBeUndefined();
    // The same answer as for a code that no row has.
    expect(walk([{ kind: "group", key: { sector: "school" } }, occupation("9430")])).toBeUndefined();
    const groups: WalkPath[] = published.groups.map(({ key }) => [{ kind: "group", key }]);
    const told = [[], ...groups].map((path) => JSON.stringify(walk(path)));
    expect(told.join()).not.toContain("9430");
  });

  test("is a hidden group as well", () => {
    const small = read("sektor;yrke;årsverk\nhelse;5321;100\nskole;2341;5\nkultur;2341;90\n");
    const { published: own, walk: ownWalk } = walkOf({}, 10, [small]);
    const [key = {}] = own.suppression?.groups ?? [];
    expect(ownWalk([{ kind: "group", key }])).toBe("hidden");
    expect(ownWalk([{ kind: "group", key }, occupation("2341")])).toBe("hidden");
  });
});
