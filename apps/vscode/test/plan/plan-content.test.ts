import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Position, Uri } from "vscode";
import { PlanContent } from "../../src/plan/plan-content.js";
import { planEntryAt } from "../../src/plan/plan-entries.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { TypedFiles } from "../support/typed-files.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let pool: WorkforcePool;
let content: PlanContent;
let files: TypedFiles;
const uriOf = (name: string) => Uri.file(join(folder, name));

const plan = (growth: string) => `kommuneradar: plan/1
title: Plan
radar: a.radar.yaml
challenges:
  - { id: a, title: Flere eldre, sector: health }
platforms:
  - { id: p, title: Innlogging, state: planned, neededBy: [rpa] }
scenarios:
  - id: s
    title: Gradvis
    from: 2026
    to: 2036
    adoption: [{ year: 2036, share: 0.5 }]
    adoptionBecause: Vår
    assumptions: [{ sector: health, demandGrowth: ${growth}, because: Vår }]
`;
const radar =
  "kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies: [{ id: rpa, title: Roboter, category: a, ring: adopt }]\n";
const estimate = (more: string) =>
  `kommuneradar: estimate/1\ntitle: Potensial\n${more}workforce: a.csv\nsuppressBelow: 0\n`;

const type = (name: string, text: string) => files.type(name, text);

function open(name: string): PlanContent {
  return new PlanContent(uriOf(name), pool, files.service, files.watched);
}

const viewOf = async (of = content) => (await of.render("nb")).picture?.view;
const demandOf = async (of = content) =>
  (await viewOf(of))?.horizon?.picture.scenarios[0]?.panels[0]?.years.at(-1)?.demand;

beforeEach(() => {
  editor.reset();
  files = new TypedFiles(uriOf);
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-plan-"));
  writeFileSync(uriOf("a.csv").fsPath, "sektor;styrk08;årsverk\nhealth;5321;60\nhealth;2223;40\n");
  writeFileSync(uriOf("a.estimate.yaml").fsPath, estimate("plan: a.plan.yaml\n"));
  pool = new WorkforcePool();
  content = open("a.plan.yaml");
});
afterEach(() => {
  content.dispose();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("without an estimate the parts stand there, and it is said that there is nothing to play over", async () => {
  editor.open(uriOf("a.plan.yaml"), plan("0"));
  const view = await viewOf();
  expect(view?.horizon).toBeNull();
  expect(view?.horizonMissing).toContain("Ingen estimater");
  expect(view?.parts.map(({ id }) => id)).toEqual(["challenges", "platforms"]);
});

test("scenarios follow the plan, the workforce and the choice of estimate as they are typed", async () => {
  const document = editor.open(uriOf("a.plan.yaml"), plan("0"));
  await viewOf();
  let told = 0;
  content.onDidChange(() => told++);
  type("a.estimate.yaml", estimate("plan: a.plan.yaml\n"));
  expect(told).toBe(1);
  expect(await demandOf()).toBe(100);
  editor.type(document, plan("0.1"));
  expect(told).toBe(2);
  expect(await demandOf()).toBeCloseTo(100 * 1.1 ** 10, 9);
  const table = editor.open(uriOf("a.csv"), "sektor;styrk08;årsverk\nhealth;5321;60\nhealth;2223;40\n");
  editor.type(table, "sektor;styrk08;årsverk\nhealth;5321;160\nhealth;2223;40\n");
  const fresh = open("a.plan.yaml");
  expect(await demandOf()).toBeCloseTo(200 * 1.1 ** 10, 9);
  expect(await viewOf()).toEqual(await viewOf(fresh));
  fresh.dispose();
});

test("an estimate that only names the radar of the plan will do", async () => {
  editor.open(uriOf("a.plan.yaml"), plan("0"));
  writeFileSync(uriOf("a.estimate.yaml").fsPath, estimate("radar: a.radar.yaml\n"));
  type("a.estimate.yaml", estimate("radar: a.radar.yaml\n"));
  expect(await demandOf()).toBe(100);
});

test("work processes of the plan are followed as they are typed, where the scenario states that they count", async () => {
  const withProcess = (potential: string) =>
    `${plan("0").replace("adoptionBecause: Vår", "adoptionBecause: Vår\n    potential: with-processes")}processes:
  - { id: rota, title: Vaktlister, occupations: ['5321'], timeShare: 0.5, potential: ${potential} }
`;
  const document = editor.open(uriOf("a.plan.yaml"), withProcess("0.2"));
  type("a.plan.yaml", withProcess("0.2"));
  type("a.estimate.yaml", estimate("plan: a.plan.yaml\n"));
  const shown = async () => {
    const { picture } = (await viewOf())?.horizon ?? {};
    return [
      picture?.scenarios[0]?.panels[0]?.years.at(-1)?.released.mid,
      picture?.scenarios[0]?.assumptions[0],
    ] as const;
  };
  const [before, said] = await shown();
  expect(said).toContain("30,0\u00a0% av tiden hviler på arbeidsprosesser (Helse og omsorg 30,0\u00a0%)");
  editor.type(document, withProcess("0.6"));
  type("a.plan.yaml", withProcess("0.6"));
  const [after] = await shown();
  // Half the time of 60 of them, 0.4 more of it, half taken out in the last year.
  expect(after).toBeCloseTo((before ?? 0) + 30 * 0.4 * 0.5, 9);
});

test("the radar is followed: who waits for a platform has its name from there", async () => {
  editor.open(uriOf("a.plan.yaml"), plan("0"));
  const waiting = async () =>
    (await viewOf())?.parts.find(({ id }) => id === "platforms")?.groups[0]?.rows[0]?.cells[1];
  expect(await waiting()).toBe("rpa");
  type("a.radar.yaml", radar);
  expect(await waiting()).toBe("Roboter");
});

test("with an error in the text the last good picture stays, and a reader is led to the line", async () => {
  const document = editor.open(uriOf("a.plan.yaml"), plan("0"));
  const good = await viewOf();
  editor.type(document, plan("0").replace("state: planned", "state: plannd"));
  const { picture, status } = await content.render("nb");
  expect(status).toMatchObject({ kind: "stale", line: 7 });
  expect(picture).toEqual({ view: good, isPartial: false });
});

test("the entry that a position stands in is known by its list and place", () => {
  const reading = files.service.planFile({ uri: "a.plan.yaml", version: 1, getText: () => plan("0") });
  if (reading.plan === undefined) throw new Error("no plan");
  expect(planEntryAt(reading.plan, new Position(4, 8))).toBe("challenges 0");
  expect(planEntryAt(reading.plan, new Position(6, 8))).toBe("platforms 0");
  expect(planEntryAt(reading.plan, new Position(0, 0))).toBeUndefined();
});
