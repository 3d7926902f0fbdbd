import { expect, test } from "vitest";
import {
  describeEstimateDiff,
  diffEstimates,
  type EstimateEdition,
  isEmptyEstimateDiff,
  type PlanPart,
  readEstimateFile,
  readPlan,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { edition } from "./editions.ts";

const parts = {
  challenges: "  - { id: c, title: Eldre, value: 5 }\n",
  platforms: "  - { id: p, title: Innlogging, state: partial }\n",
  processes:
    "  - { id: r, title: Lister, occupations: ['5321'], timeShare: 0.1, potential: 0.4, systems: [A] }\n",
  measures: "  - { id: m, title: Kurs, kind: training, state: planned }\n",
  competence: "  - { kind: formal, title: Data, need: 5, available: 1 }\n",
  consequences: "  - { id: k, title: Areal, kind: challenge }\n",
  scenarios: "  - { id: s, title: Rolig, from: 2027, to: 2037, adoption: [{ year: 2037, share: 0.5 }] }\n",
};

/** An estimate that names a plan of these lists; undefined: the plan is not there. */
function of(lists: Partial<typeof parts> | undefined, named = "by.plan.yaml", title = "P"): EstimateEdition {
  const { estimate } = readEstimateFile(`title: E\nplan: ${named}\nworkforce: by.workforce.csv\n`);
  const text = Object.entries(lists ?? {}).map(([key, list]) => `${key}:\n${list}`);
  const { plan } = readPlan(`title: ${title}\nlanguage: nb\n${text.join("")}`);
  if (estimate === undefined || plan === undefined) throw new Error("unread");
  const rows = edition([cell(["9901", "health"], "5321", 100)]);
  return { ...rows, file: estimate, ...(lists && { plan }) };
}

const edits: readonly (readonly [PlanPart, string, string])[] = [
  ["challenges", "value: 5", "value: 6"],
  ["platforms", "partial", "in-place"],
  ["processes", "[A]", "[A, B]"],
  ["measures", "planned", "done"],
  ["competence", "available: 1", "available: 2"],
  ["consequences", "challenge", "opportunity"],
  ["scenarios", "0.5", "0.6"],
];

test.each(edits)("that the plan changed in its %s alone is told, both ways", (part, from, to) => {
  const other = { ...parts, [part]: parts[part as keyof typeof parts].replace(from, to) };
  for (const [before, after] of [
    [of(parts), of(other)],
    [of(other), of(parts)],
  ] as const) {
    const diff = diffEstimates(before, after);
    expect(diff.plan).toEqual([part]);
    expect(isEmptyEstimateDiff(diff)).toBe(false);
    const { headline, settings } = describeEstimateDiff(diff, "en");
    expect(headline).toBe("The figures are the same.");
    expect(settings).toEqual([expect.stringMatching(/^Changed in the plan it names: /)]);
  }
});

test("a plan that says the same, its lists in another order, is no difference", () => {
  const two = { ...parts, platforms: `${parts.platforms}  - { id: q, title: Sensorer, state: none }\n` };
  const turned = {
    ...two,
    platforms: two.platforms.split("\n").filter(Boolean).reverse().join("\n").concat("\n"),
  };
  expect(turned.platforms).not.toBe(two.platforms);
  const diff = diffEstimates(of(two), of(turned));
  expect(diff.plan).toEqual([]);
  expect(isEmptyEstimateDiff(diff)).toBe(true);
});

test("a process is not told of twice, and its other keys are", () => {
  const with7 = { ...parts, processes: parts.processes.replace("0.4", "0.7") };
  const diff = diffEstimates(of(parts), of(with7));
  expect(diff.plan).toEqual([]);
  expect(diff.processes?.processes.map(({ id }) => id)).toEqual(["r"]);
  const both = { ...parts, processes: with7.processes.replace("Lister", "Vaktlister") };
  expect(diffEstimates(of(parts), of(both)).plan).toEqual(["processes"]);
});

test("a plan that came or went under the same name is different in what it has, one of another name in its key", () => {
  expect(diffEstimates(of(undefined), of({ platforms: parts.platforms })).plan).toEqual(["platforms"]);
  expect(diffEstimates(of({ measures: parts.measures }), of(undefined)).plan).toEqual(["measures"]);
  const other = diffEstimates(of(parts), of({}, "other.plan.yaml"));
  expect([other.edited, other.plan]).toEqual([["plan"], []]);
  expect(diffEstimates(of(parts), of(parts, "by.plan.yaml", "Q")).plan).toEqual(["file"]);
});
