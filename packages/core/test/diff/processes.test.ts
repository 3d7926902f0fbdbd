import { expect, test } from "vitest";
import {
  describeEstimateDiff,
  diffEstimates,
  type EstimateEdition,
  isEmptyEstimateDiff,
  type PlanFile,
  readPlan,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { edition } from "./editions.ts";

const rows = [
  cell(["9901", "health"], "5321", 100),
  cell(["9901", "health"], "4110", 50),
  cell(["9901", "school"], "5321", 50),
];

function planOf(processes: string): PlanFile {
  const { plan } = readPlan(`radar: r.radar.yaml\ntitle: P\nlanguage: nb\nprocesses:\n${processes}`);
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

const rota = (given: Readonly<Record<string, string | number>> = {}) => {
  const keys = {
    title: "Vaktlister",
    sector: "health",
    occupations: "['5321']",
    timeShare: 0.2,
    potential: 0.5,
    ...given,
  };
  const lines = Object.entries(keys).map(([key, value]) => `    ${key}: ${value}`);
  return `  - id: rota\n${lines.join("\n")}\n`;
};
const report =
  "  - { id: report, title: Rapporter, occupations: ['5321'], timeShare: 0.1, potential: 0.9 }\n";

/** All values stated, so that figures can be worked out by hand. */
const overrides = ["5321", "4110"].map((occupation) => ({ occupation, probability: 0.4, because: null }));
function of(processes: string, given: Partial<EstimateEdition> = {}, groupBy = ["sector"]): EstimateEdition {
  return { ...edition(rows, { groupBy, overrides }), plan: planOf(processes), ...given };
}
function changed(before: EstimateEdition, after: EstimateEdition) {
  const diff = diffEstimates(before, after);
  if (diff.processes === null) throw new Error("no processes");
  return { diff, ...diff.processes };
}

test("where a process alone moved, A with work processes does, and no other figure", () => {
  const { diff, total, processes, sectors } = changed(of(rota()), of(rota({ potential: 0.7 })));
  expect(diff.causes).toEqual([]);
  expect(diff.total.mean.change).toBe(0);
  // 100 in health, a fifth of their time, of 200 in all.
  expect(total.before).toBeCloseTo((200 * 0.4 + 20 * 0.1) / 200, 12);
  expect(total.change).toBeCloseTo((20 * 0.2) / 200, 12);
  expect(total.parts).toEqual({ processes: total.change });
  expect(processes).toMatchObject([
    {
      id: "rota",
      from: { potential: 0.5 },
      to: { potential: 0.7 },
      parts: { potential: expect.any(Number) },
    },
  ]);
  expect(sectors?.map(({ sector }) => sector)).toEqual(["health"]);
  expect(sectors?.[0]?.mean.change).toBeCloseTo((20 * 0.2) / 150, 12);
  expect(isEmptyEstimateDiff(diff)).toBe(false);
});

test("of a process whose time, potential and people changed, each has its part", () => {
  const after = rota({ sector: "school", timeShare: 0.4, potential: 0.7 });
  const [one] = changed(of(rota()), of(after)).processes;
  expect(Object.keys(one?.parts ?? {})).toEqual(["who", "timeShare", "potential"]);
  const sum = Object.values(one?.parts ?? {}).reduce((all, part) => all + part, 0);
  expect(sum).toBeCloseTo(one?.effect ?? Number.NaN, 12);
  // Half the people for twice the time: these make up for each other.
  const [other] = changed(of(rota()), of(rota({ sector: "school", timeShare: 0.4 }))).processes;
  expect(other?.effect).toBeCloseTo(0, 12);
  expect(other?.parts?.timeShare).toBeCloseTo(-(other?.parts?.who ?? Number.NaN), 12);
  expect(other?.parts?.timeShare).not.toBe(0);
});

test("processes that come, go, or are renamed are told so; a renamed one did not change", () => {
  const { processes } = changed(of(rota()), of(report));
  expect(processes.map(({ id, from, to }) => [id, from === null, to === null])).toEqual([
    ["report", true, false],
    ["rota", false, true],
  ]);
  const renamed = rota().replace("id: rota", "id: shifts");
  expect(isEmptyEstimateDiff(diffEstimates(of(rota()), of(renamed)))).toBe(true);
});

test("a process whose people get too little time for it counts no longer, though it did not change", () => {
  const { processes, total } = changed(of(rota() + report), of(rota({ timeShare: 0.95 }) + report));
  const other = processes.find(({ id }) => id === "report");
  expect(other?.from).toEqual(other?.to);
  expect(other?.parts).toEqual({ room: other?.effect });
  const sum = processes.reduce((all, { effect }) => all + (effect ?? Number.NaN), 0);
  expect(sum).toBeCloseTo(total.parts?.processes ?? Number.NaN, 12);
});

test("a process that lacks something counts for nothing, and is told when it gets it", () => {
  const lacking = rota().replace(/ {4}potential.*\n/, "");
  const [one] = changed(of(lacking), of(rota())).processes;
  expect(one).toMatchObject({ from: { counts: false, potential: null }, to: { counts: true } });
  const { processes, changed: isChanged } = changed(of(lacking), of(lacking.replace("0.2", "0.3")));
  expect([isChanged, processes[0]?.effect]).toEqual([true, 0]);
});

test("an override of an occupation moves only the time that no process has", () => {
  const after = of(rota());
  const settings = {
    ...after.settings,
    overrides: [
      { occupation: "5321", probability: 0.6, because: null },
      { occupation: "4110", probability: 0.4, because: null },
    ],
  };
  const { diff, total, processes } = changed(of(rota()), { ...after, settings });
  expect([diff.causes, processes]).toEqual([["overrides"], []]);
  expect(diff.total.mean.change).toBeCloseTo((150 * 0.2) / 200, 12);
  expect(total.parts?.overrides).toBeCloseTo((130 * 0.2) / 200, 12);
});

test("without processes, and over an index, there is nothing to say of them", () => {
  expect(diffEstimates(edition(rows), edition(rows)).processes).toBeNull();
  const index = (processes: string) => ({
    ...edition(rows, { scores: "ilo-genai-2025" }),
    plan: planOf(processes),
  });
  expect(diffEstimates(index(rota()), index(report)).processes).toBeNull();
});

test("processes of a file are not told of again as an edited key, and those without a row are", () => {
  const file = (timeShare: number, because?: string) => ({
    ...of(""),
    file: {
      title: "E",
      language: "nb",
      workforce: [],
      scores: [],
      scoreFiles: [],
      groupBy: [],
      groups: [],
      processes: [
        { id: "rota", title: "Vaktlister", occupations: ["5321"], timeShare, potential: 0.5, because },
      ],
    } as unknown as NonNullable<EstimateEdition["file"]>,
  });
  expect(diffEstimates(file(0.1), file(0.2)).edited).toEqual([]);
  expect(diffEstimates(file(0.1), file(0.1, "målt")).edited).toEqual(["processes"]);
});

test.each(["en", "nb", "nn"] as const)("in words, in %s", async (language) => {
  const before = of(rota() + report);
  const after = of(rota({ timeShare: 0.3, potential: 0.7 }) + report.replace("0.9", "0.85"));
  const said = describeEstimateDiff(diffEstimates(before, after), language);
  await expect(JSON.stringify(said, null, 2)).toMatchFileSnapshot(
    `../golden/diff-processes.${language}.json`,
  );
});
