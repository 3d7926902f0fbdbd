import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import {
  type Cube,
  type CubeCell,
  defaultSettings,
  type EstimateDiff,
  type EstimateEdition,
  type EstimateSettings,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";

/** Another score set on the same scale, since only one of those that are shipped holds probabilities of automation. */
function withOtherScores(): typeof referenceData {
  const own = referenceData.scoreSets.get("frey-osborne-2017");
  if (own === undefined) throw new Error("no score set");
  const values = new Map([...own.values].map(([code, one]) => [code, { ...one, value: one.value ** 2 }]));
  return {
    ...referenceData,
    scoreSets: new Map([...referenceData.scoreSets, ["squared", { ...own, id: "squared", values }]]),
  };
}
export const reference = withOtherScores();

export const places = ["9901", "9902", "9903"];
export const sectors = ["administration", "health", "school"];
const codes = ["2223", "5321", "2341", "4110", "9112", "0000", "9430", "2511", "xx"];
export const sets = [
  { id: "north", municipalities: ["9901", "9902"] },
  { id: "large", municipalities: ["9902", "9903"] },
];

/** An edition of these rows: all of it is shown unless the settings say otherwise. */
export function edition(
  cells: readonly CubeCell[],
  settings: Partial<EstimateSettings> = {},
  publish: Partial<EstimateEdition["publish"]> = {},
): EstimateEdition {
  const cube: Cube = { dimensions: ["municipality", "sector"], cells };
  return {
    tables: [cube],
    reference,
    settings: defaultSettings(settings),
    publish: { groups: sets, suppressBelow: 0, ...publish },
  };
}

const weight = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 4, arbitrary: fc.integer({ min: 11, max: 90 }) },
);

const cells = fc
  .array(
    fc.record({
      municipality: fc.constantFrom(...places),
      sector: fc.constantFrom(...sectors),
      code: fc.constantFrom(...codes),
      weight,
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ municipality, sector, code, weight }) => cell([municipality, sector], code, weight)),
  );

const overrides = fc.uniqueArray(
  fc.record({
    occupation: fc.constantFrom("2223", "5321", "4110", "9112", "0000"),
    probability: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
    because: fc.constantFrom(null, "trial"),
  }),
  { selector: ({ occupation }) => occupation, maxLength: 4 },
);

const settings = fc.record({
  scores: fc.constantFrom("frey-osborne-2017", "squared"),
  mapping: fc.constantFrom("mean", "median", "max"),
  high: fc.constantFrom(0.7, 0.6, 0.85),
  bridge: fc.boolean(),
  fallback: fc.boolean(),
  overrides,
});

const groupBy = fc.constantFrom<readonly string[]>(
  [],
  ["sector"],
  ["municipality"],
  ["group"],
  ["municipality", "sector"],
);

/** Two editions that are grouped alike; often of the same rows or settings, so that few things changed. */
export const pairs = fc.record({
  grouping: groupBy,
  rows: cells,
  otherRows: fc.option(cells, { nil: undefined }),
  first: settings,
  others: fc.record(
    {
      scores: settings.map(({ scores }) => scores),
      mapping: settings.map(({ mapping }) => mapping),
      high: settings.map(({ high }) => high),
      overrides: settings.map((one) => one.overrides),
    },
    { requiredKeys: [] },
  ),
});
type Pair = typeof pairs extends fc.Arbitrary<infer T> ? T : never;

export function editionsOf(
  { grouping, rows, otherRows, first, others }: Pair,
  suppressBelow: number,
): readonly [EstimateEdition, EstimateEdition] {
  return [
    edition(rows, { ...first, groupBy: grouping }, { suppressBelow }),
    edition(otherRows ?? rows, { ...first, ...others, groupBy: grouping }, { suppressBelow }),
  ];
}

/** The total and every group, each measure of them. */
export function allChanges({ total, groups }: EstimateDiff) {
  return [total, ...(groups ?? [])].flatMap(({ mean, high, weight, coverage, automatable }) => [
    mean,
    high,
    weight,
    coverage,
    automatable,
  ]);
}
