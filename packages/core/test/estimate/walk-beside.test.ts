import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cube,
  createWalk,
  defaultSettings,
  type PublishedEstimate,
  type PublishOptions,
  publishEstimate,
  type Walked,
  type WalkedBeside,
  type WalkPath,
} from "../../src/index.ts";
import { cell } from "./workforce-cubes.ts";

const limit = 10;
const municipalities = ["9901", "9902", "9903"];
const sectors = ["administration", "health", "school", "culture", ""];
const codes = ["2223", "5321", "2341", "4110", "9112", "2141", "3343", "0110", "0000"];

const row = fc.record({
  municipality: fc.constantFrom(...municipalities),
  sector: fc.constantFrom(...sectors),
  code: fc.constantFrom(...codes),
  weight: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: limit }) },
    { weight: 5, arbitrary: fc.integer({ min: limit + 1, max: 400 }) },
  ),
});
const rows = fc.array(row, { minLength: 3, maxLength: 40 });
type Row = ReturnType<typeof row.generate>["value"];

const cubeOf = (given: readonly Row[]): Cube => ({
  dimensions: ["municipality", "sector"],
  cells: given.map(({ municipality, sector, code, weight }) => cell([municipality, sector], code, weight)),
});

const group = { id: "g", municipalities: ["9901", "9902"] };
const settings = defaultSettings({ groupBy: ["sector"] });

function publish(before: readonly Row[], now: readonly Row[], suppressBelow: number) {
  const tables = [cubeOf(now)];
  const options: PublishOptions = {
    suppressBelow,
    compare: { municipality: "9901", group },
    years: [
      { year: 2023, tables: [cubeOf(before)] },
      { year: 2024, tables },
    ],
  };
  const published = publishEstimate(tables, referenceData, settings, options);
  return { published, walk: createWalk(tables, referenceData, published, options) };
}

/** Every place beside the figures that the page offers, and some that it does not. */
function placesOf({ years }: PublishedEstimate): readonly WalkPath[] {
  const parts = ["own", "group", "all"] as const;
  const within = (first: WalkPath[number]): WalkPath[] => [
    [first],
    ...sectors.map((sector): WalkPath => [first, { kind: "sector", sector }]),
  ];
  return [
    [{ kind: "coverage" }],
    ...(["low", "medium", "high", "valued", "none"] as const).map(
      (band): WalkPath => [{ kind: "band", band }],
    ),
    ...parts.flatMap((part) => [
      ...within({ kind: "part", part }),
      [{ kind: "standardised" as const, part }],
    ]),
    ...(["group", "all"] as const).flatMap((against) =>
      (["mean", "high"] as const).map((measure): WalkPath => [{ kind: "difference", against, measure }]),
    ),
    ...[2023, 2024, 2025].flatMap((year) => within({ kind: "year", year })),
    ...within({ kind: "change", from: 2023, to: 2024 }),
    ...(years?.changes ?? []).map(({ from, to }): WalkPath => [{ kind: "change", from, to }]),
  ];
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));

/** Whether the parts that a place tells make the figure it explains. */
function addsUp(walked: WalkedBeside): boolean {
  switch (walked.kind) {
    case "coverage": {
      const { direct, filled, noValue, unknownCode } = walked.parts;
      return near(direct + filled + noValue + unknownCode, walked.figures.weight);
    }
    case "band": {
      const told = walked.occupations.reduce((sum, { weight }) => sum + weight, walked.rest ?? 0);
      return Math.abs(told - walked.weight) < 0.001;
    }
    case "part": {
      const told = walked.sectors.reduce((sum, { figures }) => sum + figures.automatable, 0);
      const { automatable } = walked.figures;
      return walked.sectors.length === 0 || walked.hidesSectors
        ? told <= automatable + 1e-6
        : near(told, automatable);
    }
    case "standardised": {
      const covered = walked.sectors.reduce((sum, one) => sum + one.covered, 0);
      return (["mean", "high"] as const).every((measure) => {
        const sum = walked.sectors.reduce((made, one) => made + one.covered * (one[measure] ?? 0), 0);
        return walked[measure] === null || near(sum / covered, walked[measure]);
      });
    }
    case "difference": {
      const { own, other, split } = walked;
      const middle = (own + other) / 2;
      const areMade = walked.sectors.every(
        ({ shares: [here, there], rates: [mine, theirs], mix, size }) =>
          near(((mine - theirs) * (here + there)) / 2, mix) &&
          near((here - there) * ((mine + theirs) / 2 - middle), size),
      );
      const sum = walked.sectors.reduce((made, { mix, size }) => made + mix + size, 0);
      return areMade && near(sum, split.difference) && near(own - other, split.difference);
    }
    case "change": {
      const { before, after, change } = walked;
      const [was, is] = [before.mean ?? after.mean ?? 0, after.mean ?? before.mean ?? 0];
      const volume = ((after.covered - before.covered) * (was + is)) / 2;
      const mix = ((is - was) * (before.covered + after.covered)) / 2;
      return near(volume, change.automatable.volume) && near(mix, change.automatable.mix);
    }
    default:
      // Of choices, technologies and processes: walk-choices.test.ts.
      throw new Error(`no place here leads to ${walked.kind}`);
  }
}

const isTold = (walked: Walked | "hidden" | undefined): walked is WalkedBeside =>
  walked !== undefined && walked !== "hidden" && !("occupation" in walked) && walked.kind !== "figure";

test("what is told of a figure beside makes that figure", () => {
  const told = new Map<string, number>();
  fc.assert(
    fc.property(rows, rows, fc.constantFrom(0, limit), (before, now, suppressBelow) => {
      const { published, walk } = publish(before, now, suppressBelow);
      for (const path of placesOf(published)) {
        const walked = walk(path);
        if (!isTold(walked)) continue;
        const kind = `${walked.kind} ${suppressBelow}`;
        told.set(kind, (told.get(kind) ?? 0) + 1);
        expect(addsUp(walked), JSON.stringify({ path, walked })).toBe(true);
      }
    }),
  );
  // Of each kind, with and without a limit: else it has said little.
  for (const kind of ["coverage", "band", "part", "standardised", "difference", "change"]) {
    for (const below of [0, limit]) {
      expect(told.get(`${kind} ${below}`) ?? 0, `${kind} ${below}`).toBeGreaterThan(20);
    }
  }
});

test("it is told from what is published alone, so that nothing hidden can be computed from it", () => {
  let told = 0;
  let withheld = 0;
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const { published, walk } = publish(before, now, limit);
      // No rows: whatever is told is a function of the estimate that readers have anyway.
      const asRead = createWalk([], referenceData, structuredClone(published));
      for (const path of placesOf(published)) {
        const walked = walk(path);
        expect(asRead(path)).toEqual(walked);
        if (walked === "hidden") withheld++;
        else if (walked !== undefined) told++;
      }
    }),
  );
  expect(told).toBeGreaterThan(500);
  expect(withheld).toBeGreaterThan(20);
});

describe("the places beside the figures", () => {
  const given = (weights: Readonly<Record<string, number>>): Row[] =>
    Object.entries(weights).map(([name, weight]) => {
      const [municipality = "", sector = "", code = ""] = name.split(" ");
      return { municipality, sector, code, weight };
    });
  const before = given({ "9901 health 5321": 100, "9901 school 2341": 40, "9902 health 2223": 60 });
  const now = given({
    "9901 health 5321": 120,
    "9901 school 2341": 40,
    "9901 administration 4110": 5,
    "9901 culture 2635": 6,
    "9902 health 2223": 60,
    "9902 school 2341": 30,
    "9903 administration 3343": 50,
    "9903 health 2223": 30,
  });
  const { published, walk } = publish(before, now, limit);

  test("are hidden with what is hidden", () => {
    const gone = published.suppression?.comparison?.sectors ?? [];
    for (const { part, sector } of gone) {
      expect(
        walk([
          { kind: "part", part },
          { kind: "sector", sector },
        ]),
      ).toBe("hidden");
    }
    const years = published.suppression?.years?.sectors ?? [];
    expect([gone.length > 0, years.length > 0]).toEqual([true, true]);
    for (const { year, sector } of years) {
      expect(
        walk([
          { kind: "year", year },
          { kind: "sector", sector },
        ]),
      ).toBe("hidden");
    }
  });

  test("lead on to the occupations of a band, and to no other", () => {
    const open = publish(before, now, 0);
    const band = open.walk([{ kind: "band", band: "low" }]);
    if (!isTold(band) || band.kind !== "band") throw new Error("no band");
    expect(band.occupations.map(({ code }) => code)).toContain("2223");
    for (const { code } of band.occupations) {
      const path: WalkPath = [
        { kind: "band", band: "low" },
        { kind: "occupation", code },
      ];
      expect(open.walk(path)).toEqual(open.walk([{ kind: "occupation", code }]));
    }
    expect(
      open.walk([
        { kind: "band", band: "low" },
        { kind: "occupation", code: "4110" },
      ]),
    ).toBeUndefined();
  });

  const astray: readonly WalkPath[] = [
    [{ kind: "band", band: "valued" }],
    [
      { kind: "part", part: "group" },
      { kind: "sector", sector: "" },
    ],
    [{ kind: "year", year: 1999 }],
    [{ kind: "change", from: 2024, to: 2023 }],
    [{ kind: "coverage" }, { kind: "sector", sector: "health" }],
    [{ kind: "sector", sector: "health" }],
    [
      { kind: "part", part: "own" },
      { kind: "occupation", code: "5321" },
    ],
  ];
  test.each(astray.map((path) => [path] as const))("are nowhere for %j", (path) => {
    expect(publish(before, now, 0).walk(path)).toBeUndefined();
  });

  test("are nowhere in an estimate that lays nothing beside", () => {
    const tables = [cubeOf(now)];
    const plain = publishEstimate(tables, referenceData, settings, { suppressBelow: 0 });
    const alone = createWalk(tables, referenceData, plain);
    expect(alone([{ kind: "part", part: "all" }])).toBeUndefined();
    expect(alone([{ kind: "standardised", part: "own" }])).toBeUndefined();
    expect(alone([{ kind: "difference", against: "all", measure: "mean" }])).toBeUndefined();
    expect(alone([{ kind: "year", year: 2024 }])).toBeUndefined();
  });
});
