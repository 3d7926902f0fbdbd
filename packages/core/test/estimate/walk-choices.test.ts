import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChoiceStep,
  type Cube,
  compareMappings,
  compareScoreSets,
  createScorer,
  createWalk,
  defaultSettings,
  type EstimateSettings,
  estimateSensitivity,
  hiddenCells,
  keepLast,
  type MappedProcess,
  type PublishOptions,
  processPotential,
  publishEstimate,
  readRadar,
  shownCubes,
  type Walked,
  type WalkPath,
  whereMatrix,
} from "../../src/index.ts";
import { cell } from "./workforce-cubes.ts";

const limit = 10;
const sectors = ["administration", "health", "school"] as const;
const codes = ["2223", "5321", "2341", "4110", "9112", "3343", "0110", "0000"] as const;
const settings = defaultSettings({
  groupBy: ["sector"],
  overrides: [{ occupation: "4110", probability: 0.6, spread: [0.4, 0.8], because: "Tried" }],
});
const keepScorer = keepLast<ReturnType<typeof createScorer>>(32);
const scorerOf = (asked: EstimateSettings) =>
  keepScorer(JSON.stringify({ ...asked, groupBy: [] }), () => createScorer(referenceData, asked));
const scorer = scorerOf(settings);
const others = ["ilo-genai-2025", "eloundou-2023"].filter((id) => referenceData.scoreSets.has(id));
const sets = ["frey-osborne-2017", ...others];

const radarText = `kommuneradar: radar/1
title: R
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
  - { id: t, title: T, category: a, ring: adopt, areasOfUse: [{ sector: health, title: A, occupations: ['5321', '2*'] }] }
  - { id: u, title: U, category: a, ring: assess, areasOfUse: [{ sector: health, title: A, occupations: ['5321'] }, { sector: school, title: B, occupations: ['2341', '4110'] }] }
`;
const { radar } = readRadar(radarText);
const rota: MappedProcess = {
  id: "rota",
  title: "Vaktlister",
  language: "nb",
  from: "plan",
  sector: undefined,
  occupations: ["5321", "2223"],
  timeShare: 0.2,
  potential: 0.6,
  potentialFrom: "stated",
  spread: undefined,
  technology: undefined,
  because: undefined,
};

const row = fc.record({
  sector: fc.constantFrom(...sectors),
  code: fc.constantFrom(...codes),
  weight: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: limit }) },
    { weight: 4, arbitrary: fc.integer({ min: limit + 1, max: 400 }) },
  ),
});
const rows = fc.array(row, { minLength: 2, maxLength: 24 });
type Row = ReturnType<typeof row.generate>["value"];

const cubeOf = (given: readonly Row[]): Cube => ({
  dimensions: ["municipality", "sector"],
  cells: given.map(({ sector, code, weight }) => cell(["9901", sector], code, weight)),
});

function publish(given: readonly Row[], suppressBelow: number) {
  if (radar === undefined) throw new Error("no radar");
  const tables = [cubeOf(given)];
  const options: PublishOptions = { suppressBelow, scorer };
  const published = publishEstimate(tables, referenceData, settings, options);
  const hidden = hiddenCells(tables, referenceData, published);
  const made = {
    where: whereMatrix({ radar, tables, scorer, hidden }),
    processes: processPotential({ tables, published, scorer, mapped: [rota], hidden }),
  };
  return {
    tables,
    published,
    made,
    walk: createWalk(tables, referenceData, published, { ...options, ...made, scorerOf }),
  };
}

const chosen = (choice: ChoiceStep["choice"], to: string, id: string = choice): WalkPath => [
  { kind: "choice", choice, id, to },
];
const places: readonly WalkPath[] = [
  ...["min", "mean", "max", "median"].map((to) => chosen("mapping", to)),
  ...["3", "2"].map((to) => chosen("digits", to)),
  ...sets.map((to) => chosen("scores", to)),
  ...["0.6", "0.8"].map((to) => chosen("threshold", to)),
  chosen("bridge", "off"),
  chosen("fallback", "on"),
  ...["off", "0.4", "0.8"].map((to) => chosen("override", to, "4110")),
  chosen("occupation", "31-1013", "5321"),
  ...others.map((scores): WalkPath => [{ kind: "agreement", scores }]),
  ...[null, ...sectors].flatMap((sector): WalkPath[] => [
    ...["t", "u"].map((technology): WalkPath => [{ kind: "technology", technology, sector }]),
    ...(["touched", "reachable", "waiting"] as const).map(
      (reach): WalkPath => [{ kind: "reach", reach, sector }],
    ),
    [{ kind: "processes", sector }],
  ]),
  [{ kind: "process", id: "rota" }],
];
const below = (path: WalkPath, code: string): WalkPath[] => [
  [...path, { kind: "occupation", code }],
  [...path, { kind: "occupation", code }, { kind: "value" }],
];
const every = places.flatMap((path) => [path, ...codes.flatMap((code) => below(path, code))]);

/** Without where the rows stand, which the walk through the total tells of the same occupations. */
function withoutRows(walked: Walked | "hidden" | undefined) {
  if (walked === undefined || walked === "hidden" || !("occupation" in walked)) return walked;
  return { ...walked, lines: [], explanation: { ...walked.explanation, rows: 0 } };
}

test("all of it can be computed from what is shown, so that nothing hidden follows from it", () => {
  let told = 0;
  let withheld = 0;
  fc.assert(
    fc.property(rows, (given) => {
      const { published, made, walk } = publish(given, limit);
      const shown = new Set(published.occupations.map(({ code }) => code));
      // No rows: only the occupations that readers are shown, each with the weight they are shown.
      const asShown: Cube = {
        dimensions: ["municipality", "sector"],
        cells: published.occupations.map(({ code, weight }) => cell(["", ""], code, weight)),
      };
      const asRead = createWalk([asShown], referenceData, structuredClone(published), {
        ...made,
        scorer,
        scorerOf,
      });
      for (const path of every) {
        const walked = walk(path);
        expect(withoutRows(asRead(path)), JSON.stringify(path)).toEqual(withoutRows(walked));
        const code = path.find((step) => step.kind === "occupation")?.code;
        if (code === undefined || path[0]?.kind !== "choice") continue;
        if (walked === undefined) withheld++;
        else told++;
        if (!shown.has(code) && walked !== undefined) throw new Error(`${code} is hidden, and was told`);
      }
    }),
    { numRuns: 25 },
  );
  expect(told).toBeGreaterThan(500);
  expect(withheld).toBeGreaterThan(50);
});

test("a place says what its table says, and its parts make it", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(0, limit), (given, suppressBelow) => {
      const { tables, published, walk, made } = publish(given, suppressBelow);
      const cubes = shownCubes(tables, published);
      const totalAt = (path: WalkPath) => {
        const walked = walk(path);
        if (walked === undefined || walked === "hidden" || walked.kind !== "choice")
          throw new Error("no choice");
        const { explanation, before, moved } = walked;
        const sum = explanation.occupations.reduce((all, one) => all + (one.contribution ?? 0), 0);
        expect(sum).toBeCloseTo(explanation.figures.mean ?? 0, 9);
        if (moved !== null) {
          const change = (explanation.figures.mean ?? 0) - (before.mean ?? 0);
          expect(moved.reduce((all, { mean }) => all + mean, 0)).toBeCloseTo(change, 9);
          const highs = (explanation.figures.high ?? 0) - (before.high ?? 0);
          expect(moved.reduce((all, { high }) => all + high, 0)).toBeCloseTo(highs, 9);
        }
        return explanation.figures;
      };
      const mappings = compareMappings(cubes, referenceData, settings);
      for (const { mapping, total } of mappings.methods)
        expect(totalAt(chosen("mapping", mapping))).toEqual(total);
      for (const { digits, total } of mappings.coarser) {
        expect(totalAt(chosen("digits", String(digits)))).toEqual(total);
      }
      for (const { scores, total, agreement } of compareScoreSets(cubes, referenceData, settings, sets)) {
        expect(totalAt(chosen("scores", scores.id)).mean).toEqual(total.mean);
        if (agreement === null) continue;
        const alike = walk([{ kind: "agreement", scores: scores.id }]);
        if (alike === undefined || alike === "hidden" || alike.kind !== "agreement")
          throw new Error("no agreement");
        const found = alike.occupations.length < 3 || alike.own === 0 ? null : alike.both / alike.own;
        expect(found).toBe(agreement.correlation);
        expect(alike.correlation).toBe(found);
        expect(alike.occupations.map(({ code }) => code).slice(0, agreement.apart.length)).toEqual(
          agreement.apart.map(({ code }) => code),
        );
      }
      for (const { kind, id, alternatives } of estimateSensitivity(cubes, referenceData, settings).choices) {
        for (const { to, value, mean, high } of alternatives) {
          const figures = totalAt(chosen(kind, to === "spread" ? String(value) : to, id));
          expect(figures.mean ?? 0).toBeCloseTo(mean ?? 0, 9);
          expect(figures.high ?? 0).toBeCloseTo(high ?? 0, 9);
        }
      }
      for (const kind of ["touched", "reachable", "waiting"] as const) {
        const walked = walk([{ kind: "reach", reach: kind, sector: null }]);
        const weight =
          walked === undefined || walked === "hidden" || walked.kind !== "where" ? 0 : walked.weight;
        expect(weight).toBeCloseTo(made.where.total[kind].weight, 9);
      }
      const { processes } = made;
      const walked = walk([{ kind: "processes", sector: null }]);
      if (typeof processes === "object" && processes.processes.length > 0) {
        if (walked === undefined || walked === "hidden" || walked.kind !== "processes")
          throw new Error("none");
        const sum = walked.processes.reduce((all, { automatable }) => all + automatable, 0);
        expect(sum).toBeCloseTo(walked.figures.onProcesses.automatable, 9);
      } else expect(walked).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

describe("what leads nowhere", () => {
  const { walk } = publish(
    [
      { sector: "health", code: "5321", weight: 100 },
      { sector: "school", code: "2341", weight: 80 },
    ],
    limit,
  );
  test.each([
    [chosen("mapping", "no-such")],
    [chosen("digits", "1")],
    [chosen("scores", "no-such")],
    [chosen("threshold", "7")],
    [chosen("bridge", "maybe")],
    [chosen("override", "0.5", "4110")],
    [chosen("override", "off", "2341")],
    [chosen("occupation", "11-1011", "5321")],
    [[...chosen("mapping", "min"), { kind: "group", key: { sector: "health" } }]],
    [[...chosen("mapping", "min"), { kind: "occupation", code: "4110" }]],
    [[{ kind: "agreement", scores: "frey-osborne-2017" }]],
    [[{ kind: "technology", technology: "no-such", sector: null }]],
    [[{ kind: "technology", technology: "t", sector: "school" }]],
    [[{ kind: "process", id: "no-such" }]],
    [
      [
        { kind: "process", id: "rota" },
        { kind: "occupation", code: "2341" },
      ],
    ],
  ] as readonly (readonly [WalkPath])[])("%j", (path) => {
    expect(walk(path)).toBeUndefined();
  });

  test("an occupation with another source's value is not said to be overridden", () => {
    const walked = walk(chosen("occupation", "31-1013", "5321"));
    if (walked === undefined || walked === "hidden" || walked.kind !== "choice") throw new Error("none");
    expect(walked.explanation.occupations.map(({ code, level }) => [code, level])).toContainEqual([
      "5321",
      "direct",
    ]);
  });

  test("an occupation says which work processes stand for some of its time", () => {
    const walked = walk([{ kind: "occupation", code: "5321" }]);
    if (walked === undefined || walked === "hidden" || walked.kind !== "occupation") throw new Error("none");
    const [one] = walked.processes;
    expect(one).toMatchObject({
      sector: "health",
      weight: 100,
      rest: 0.8,
      processes: [{ id: "rota", timeShare: 0.2 }],
    });
    expect(one?.withProcesses).toBeCloseTo(0.2 * 0.6 + 0.8 * (walked.occupation.value ?? 0), 12);
  });
});
