import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cube,
  type CubeCell,
  createScorer,
  defaultSettings,
  type PublishOptions,
  publishEstimate,
} from "../../src/index.ts";
import { type Equation, expectUntold, rangeOf } from "./linear-program.ts";
import { cell } from "./workforce-cubes.ts";

const limit = 10;
const municipalities = ["9901", "9902", "9903", "9904"];
const sectors = ["administration", "health", "school", ""];
const sets = [
  { id: "north", municipalities: ["9901", "9902"] },
  { id: "large", municipalities: ["9902", "9903"] },
];
const groupings = [
  [],
  ["sector"],
  ["municipality"],
  ["group"],
  ["sector", "municipality"],
  ["group", "sector"],
] as const;

/** A weight per municipality and sector, often none and often a small one. */
const grid = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: limit }) },
    { weight: 5, arbitrary: fc.integer({ min: limit + 1, max: 60 }) },
  ),
  { minLength: municipalities.length * sectors.length, maxLength: municipalities.length * sectors.length },
);
const places = municipalities.flatMap((municipality) => sectors.map((sector) => ({ municipality, sector })));
const codes = ["2223", "5321", "2341", "4110", "9112", "0000", "9430"];

function cubeOf(weights: readonly number[]): Cube {
  const cells = places.flatMap(({ municipality, sector }, at): CubeCell[] => {
    const weight = weights[at] ?? 0;
    const parts = [Math.floor(weight / 2), weight - Math.floor(weight / 2)];
    return parts.flatMap((part, index) =>
      part > 0 ? [cell([municipality, sector], codes[(at * 3 + index) % codes.length] ?? "", part)] : [],
    );
  });
  return { dimensions: ["municipality", "sector"], cells };
}

interface Asked {
  readonly groupBy: readonly string[];
  readonly group: { readonly id: string; readonly municipalities: readonly string[] } | undefined;
  readonly municipality: string | undefined;
}

const asked: fc.Arbitrary<Asked> = fc.record({
  groupBy: fc.constantFrom(...groupings),
  group: fc.constantFrom(undefined, ...sets, { id: "one", municipalities: ["9901"] }),
  municipality: fc.constantFrom("9901", "9902", "9904", undefined),
});

function publish(cube: Cube, { groupBy, group, municipality }: Asked, given: Partial<PublishOptions> = {}) {
  return publishEstimate([cube], referenceData, defaultSettings({ groupBy }), {
    groups: sets,
    suppressBelow: limit,
    ...(municipality === undefined ? {} : { compare: { municipality, group } }),
    ...given,
  });
}

type Published = ReturnType<typeof publish>;
/** Which of `places` a figure counts. */
type Counts = (place: (typeof places)[number]) => boolean;

const inSet = (id: string, municipality: string) =>
  id === ""
    ? sets.every((set) => !set.municipalities.includes(municipality))
    : sets.some((set) => set.id === id && set.municipalities.includes(municipality));

function countsOfKey(key: Readonly<Record<string, string>>): Counts {
  return (place) =>
    Object.entries(key).every(([dimension, value]) =>
      dimension === "group" ? inSet(value, place.municipality) : place[dimension as "sector"] === value,
    );
}

/** Everything that a reader can add up: each weight shown, with the cells it counts. */
function shownLines({ total, groups, sideBySide, years }: Published, { group, municipality }: Asked) {
  const parts = {
    own: (place) => place.municipality === municipality,
    group: (place) => group?.municipalities.includes(place.municipality) ?? false,
    all: () => true,
  } satisfies Record<string, Counts>;
  const lines: { counts: Counts; weight: number }[] = [{ counts: parts.all, weight: total.weight }];
  for (const { key, weight } of groups) lines.push({ counts: countsOfKey(key), weight });
  for (const part of ["own", "group", "all"] as const) {
    const compared = sideBySide?.[part];
    if (!compared) continue;
    lines.push({ counts: parts[part], weight: compared.total.weight });
    for (const { sector, figures } of compared.sectors) {
      lines.push({
        counts: (place) => parts[part](place) && place.sector === sector,
        weight: figures.weight,
      });
    }
  }
  for (const { sector, figures } of years?.years.at(-1)?.sectors ?? []) {
    lines.push({ counts: (place) => place.sector === sector, weight: figures.weight });
  }
  return lines;
}

/** Every cell of every table that was asked for, also those that only a difference of two shown ones would tell. */
function sensitiveLines(asked: Asked): Counts[] {
  const { groupBy, group, municipality } = asked;
  const keys = groupBy.reduce<Record<string, string>[]>(
    (found, dimension) => {
      const values = { sector: sectors, municipality: municipalities, group: ["north", "large", ""] }[
        dimension
      ];
      return found.flatMap((key) => (values ?? []).map((value) => ({ ...key, [dimension]: value })));
    },
    groupBy.length === 0 ? [] : [{}],
  );
  const lines = keys.map(countsOfKey);
  if (groupBy.length === 1 && groupBy[0] === "group") {
    lines.push(({ municipality: code }) => code === "9902");
    lines.push(({ municipality: code }) => code === "9901");
    lines.push(({ municipality: code }) => code === "9903");
  }
  if (municipality === undefined) return lines;
  const isOwn: Counts = (place) => place.municipality === municipality;
  const isMember: Counts = (place) => group?.municipalities.includes(place.municipality) ?? false;
  const apart: Counts[] = [
    isOwn,
    isMember,
    () => true,
    (place) => isMember(place) && !isOwn(place),
    (place) => !isMember(place) && !isOwn(place),
  ];
  for (const part of apart) {
    for (const sector of sectors) lines.push((place) => part(place) && place.sector === sector);
  }
  lines.push(...apart);
  return lines;
}

const coefficients = (counts: Counts): number[] => places.map((place) => Number(counts(place)));

test("no small cell can be computed from what is shown: it may be nothing, and it may be more than the limit", () => {
  fc.assert(
    fc.property(grid, asked, fc.boolean(), (weights, question, withYears) => {
      const cube = cubeOf(weights);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      // Of ten FTE in all, the total itself is what was asked for.
      fc.pre(whole > limit);
      const years = [
        { year: 2024, tables: [] },
        { year: 2025, tables: [cube] },
      ];
      const published = publish(cube, question, withYears ? { years } : {});
      const equations: Equation[] = shownLines(published, question).map(({ counts, weight }) => ({
        coefficients: coefficients(counts),
        sum: weight,
      }));
      for (const counts of sensitiveLines(question)) {
        const wanted = coefficients(counts);
        const weight = wanted.reduce((sum, coefficient, at) => sum + coefficient * (weights[at] ?? 0), 0);
        if (weight === 0 || weight > limit) continue;
        const [least, most] = rangeOf(wanted, equations);
        expect(least).toBe(0);
        expect(most).toBeGreaterThan(limit);
      }
    }),
    { numRuns: 150 },
  );
});

test("what is hidden in one sector and in another may change places: no figure shown is another", () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(...sets, undefined), fc.boolean(), (weights, group, withGroups) => {
      const question: Asked = { groupBy: withGroups ? ["sector"] : [], group, municipality: "9902" };
      const published = publish(cubeOf(weights), question);
      const own = (published.suppression?.comparison?.sectors ?? []).filter(({ part }) => part === "own");
      const [one, other] = own.map(({ sector }) => sector);
      fc.pre(one !== undefined && other !== undefined);
      const swapped = cubeOf(weights).cells.map((each) => {
        const [municipality = "", sector = ""] = each.key;
        if (municipality !== "9902" || (sector !== one && sector !== other)) return each;
        return { ...each, key: [municipality, sector === one ? (other ?? "") : (one ?? "")] };
      });
      const again = publish({ dimensions: ["municipality", "sector"], cells: swapped }, question);
      const { suppression: before, ...shown } = published;
      const { suppression: after, ...shownAgain } = again;
      // Of two equally light sectors the other may be taken along: then other cells are shown.
      fc.pre(JSON.stringify(after) === JSON.stringify(before));
      expect(shownAgain).toEqual(shown);
    }),
  );
});

describe("what is hidden", () => {
  const rows = [
    cell(["9901", "administration"], "4110", 4),
    cell(["9901", "health"], "2223", 30),
    cell(["9901", "school"], "2341", 200),
    cell(["9902", "health"], "5321", 100),
  ];
  const cube: Cube = { dimensions: ["municipality", "sector"], cells: rows };
  const bySector: Asked = { groupBy: ["sector"], group: undefined, municipality: undefined };

  test("a cell of ten or fewer, and the lightest other, so that the total does not tell it", () => {
    const { groups, total, suppression } = publish(cube, bySector);
    expect(groups.map(({ key }) => key.sector)).toEqual(["school"]);
    expect(total.weight).toBe(334);
    expect(suppression?.groups).toEqual([{ sector: "administration" }, { sector: "health" }]);
  });

  test("nothing where every cell is large, or the limit is 0", () => {
    const { suppression } = publish({ ...cube, cells: rows.slice(1) }, bySector);
    expect(suppression).toMatchObject({ groups: [], occupations: null });
    const all = publish(cube, bySector, { suppressBelow: 0 });
    expect(all.groups).toHaveLength(3);
    expect(all.suppression).toBeUndefined();
  });

  test("a cell exactly at the limit, not one above it", () => {
    const groupsOf = (weight: number) =>
      publish({ ...cube, cells: [cell(["", "culture"], "2223", weight), ...rows.slice(1)] }, bySector).groups;
    expect(groupsOf(10).map(({ key }) => key.sector)).toEqual(["school"]);
    expect(groupsOf(10.001).map(({ key }) => key.sector)).toEqual(["culture", "health", "school"]);
  });

  test("small occupations are not named; the lightest other is pooled with them, and two of one band differ", () => {
    const { occupations, suppression } = publish(cube, bySector);
    // 4110 is small and 2223 the lightest; 2341 is low as 2223 is, with another value.
    expect(occupations.map(({ code }) => code)).toEqual(["5321"]);
    expect(suppression?.occupations).toEqual({ count: 3, weight: 234 });
  });

  test("a comparison with a municipality of ten or fewer is withheld", () => {
    const small: Cube = { ...cube, cells: [...rows, cell(["9903", "health"], "5321", 7)] };
    const { sideBySide, suppression } = publish(small, { ...bySector, municipality: "9903" });
    expect(sideBySide).toBeUndefined();
    expect(suppression?.comparison).toEqual({ withheld: true, sectors: [] });
  });

  test("ranges may be left out of what stands beside, and of that alone", () => {
    const settings = defaultSettings({ groupBy: ["sector"], draws: 20 });
    const asked = { suppressBelow: 10, compare: { municipality: "9901" } };
    const of = (rangesBeside: boolean) =>
      publishEstimate([cube], referenceData, settings, { ...asked, rangesBeside });
    expect(of(true).sideBySide?.own.total.meanInterval).not.toBeNull();
    expect(of(false).sideBySide?.own.total.meanInterval).toBeNull();
    expect(of(false).sideBySide?.own.total.mean).toBe(of(true).sideBySide?.own.total.mean);
    expect(of(false).total).toEqual(of(true).total);
  });

  test("a year of ten or fewer is hidden, with the changes to and from it", () => {
    const tiny: Cube = { ...cube, cells: [cell(["9901", "health"], "2223", 6)] };
    const years = [
      { year: 2023, tables: [cube] },
      { year: 2024, tables: [tiny] },
      { year: 2025, tables: [cube] },
    ];
    const published = publish(cube, bySector, { years });
    expect(published.years?.years.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(published.years?.changes).toEqual([]);
    expect(published.suppression?.years?.years).toEqual([2024]);
  });

  test("the difference of two groups that share a municipality is no way in", () => {
    const shared: Cube = {
      ...cube,
      cells: [
        cell(["9901", "health"], "2223", 5),
        cell(["9902", "health"], "2223", 300),
        cell(["9903", "health"], "2223", 200),
        cell(["9904", "health"], "2223", 100),
      ],
    };
    const { groups } = publish(shared, { groupBy: ["group"], group: undefined, municipality: undefined });
    expect(groups.map(({ key }) => key.group)).not.toContain("north");
  });
});

describe("occupations", () => {
  const known = [...referenceData.classifications.styrk08.groups.values()].filter(({ level }) => level === 4);
  const scorer = createScorer(referenceData, defaultSettings());
  // The real values, as whole thousandths: equations of whole numbers are solved exactly.
  const universe = known.map(({ code }) => {
    const { value } = scorer.score(code);
    return { code, thousandths: value === null ? undefined : Math.round(value * 1000) };
  });
  const settings = defaultSettings({
    overrides: universe.flatMap(({ code, thousandths }) =>
      thousandths === undefined ? [] : [{ occupation: code, probability: thousandths / 1000, because: null }],
    ),
  });
  const used = fc.array(
    fc.tuple(fc.integer({ min: 0, max: universe.length - 1 }), fc.integer({ min: 1, max: 30 })),
    { minLength: 8, maxLength: 30 },
  );

  test("the weight of one that is not named cannot be computed from the total's figures", () => {
    fc.assert(
      fc.property(used, (rows) => {
        const weights = new Map<string, number>();
        for (const [at, weight] of rows) {
          const code = universe[at]?.code ?? "";
          weights.set(code, (weights.get(code) ?? 0) + weight);
        }
        const cells = [...weights].map(([code, weight]) => cell(["", ""], code, weight));
        const cube: Cube = { dimensions: ["municipality", "sector"], cells };
        const { total, occupations, suppression } = publishEstimate([cube], referenceData, settings, {
          suppressBelow: limit,
        });
        fc.pre(suppression?.occupations !== null);
        const shown = new Map(occupations.map(({ code, weight }) => [code, weight]));
        const hidden = universe.filter(({ code }) => !shown.has(code));
        /** A sum over all occupations that is told, without what is shown of it one by one. */
        const equation = (of: (value: number | undefined) => number, sum: number): Equation => ({
          coefficients: hidden.map(({ thousandths }) => of(thousandths)),
          sum: universe.reduce(
            (left, { code, thousandths }) => left - (shown.get(code) ?? 0) * of(thousandths),
            Math.round(sum),
          ),
        });
        const isHigh = (value: number | undefined) => Number(value !== undefined && value > 700);
        const isLow = (value: number | undefined) => Number(value !== undefined && value < 300);
        const equations = [
          equation(() => 1, total.weight),
          equation((value) => Number(value !== undefined), total.covered),
          equation((value) => value ?? 0, total.automatable * 1000),
          equation(isHigh, (total.high ?? 0) * total.covered),
          equation(isLow, (total.low ?? 0) * total.covered),
        ];
        const small = hidden.flatMap(({ code }, at) =>
          (weights.get(code) ?? limit + 1) <= limit ? [at] : [],
        );
        expectUntold(small.slice(0, 4), equations);
      }),
      { numRuns: 60 },
    );
  });
});
