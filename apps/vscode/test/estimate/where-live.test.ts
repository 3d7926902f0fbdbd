import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { EstimateContent } from "../../src/estimate/estimate-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { TypedFiles } from "../support/typed-files.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let pool: WorkforcePool;
let content: EstimateContent;
let files: TypedFiles;
const uriOf = (name: string) => Uri.file(join(folder, name));

const radar = (ring: string, more = "") =>
  `kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n  - { id: rpa, title: RPA, category: a, ring: ${ring}, areasOfUse: [{ sector: health, occupations: ['5321'] }] }\n${more}`;

const type = (name: string, text: string) => files.type(name, text);

function open(name: string): EstimateContent {
  return new EstimateContent(uriOf(name), pool, { post: () => undefined }, files.service, files.watched);
}

const whereOf = async (of = content) => (await of.render("nb")).picture?.view.where;
const reachable = async (of = content) =>
  (await whereOf(of))?.sums.find(({ kind }) => kind === "reachable")?.total.weightText;

beforeEach(() => {
  editor.reset();
  files = new TypedFiles(uriOf);
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-where-"));
  writeFileSync(uriOf("a.csv").fsPath, "sektor;styrk08;årsverk\nhealth;5321;60\nhealth;2223;40\n");
  writeFileSync(
    uriOf("a.estimate.yaml").fsPath,
    "kommuneradar: estimate/1\ntitle: X\nradar: a.radar.yaml\nworkforce: [{ file: a.csv }]\nsuppressBelow: 0\n",
  );
  pool = new WorkforcePool();
  content = open("a.estimate.yaml");
});
afterEach(() => {
  content.dispose();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("there is no section before the radar is there, and one as soon as it is", async () => {
  expect(await whereOf()).toBeNull();
  const version = content.version();
  type("a.radar.yaml", radar("adopt"));
  expect(content.version()).toBeGreaterThan(version);
  expect(await reachable()).toBe("60");
});

test("a ring, an assessment and a platform change it as they are typed, as a fresh view has it", async () => {
  type("a.radar.yaml", radar("adopt"));
  expect(await reachable()).toBe("60");
  const steps = [
    () => type("a.radar.yaml", radar("assess")),
    () => type("a.radar.yaml", radar("trial")),
    () =>
      type(
        "a.plan.yaml",
        "kommuneradar: plan/1\ntitle: P\nradar: a.radar.yaml\nplatforms: [{ id: p, title: P, state: planned, neededBy: [rpa] }]\n",
      ),
    () =>
      type(
        "a.radar.yaml",
        radar(
          "adopt",
          "  - { id: ki, title: KI, category: b, assessment: { solutions: ready, understanding: clear, potential: demonstrated }, ring: trial, areasOfUse: [{ sector: health, occupations: ['2223'], understanding: unknown }] }\n",
        ),
      ),
    () => type("a.radar.yaml", radar("adopt", "")),
  ];
  for (const step of steps) {
    const version = content.version();
    step();
    expect(content.version()).toBeGreaterThan(version);
    const fresh = open("a.estimate.yaml");
    expect(await whereOf()).toEqual(await whereOf(fresh));
    fresh.dispose();
  }
  expect((await whereOf())?.rows[0]?.cells[0]?.reachText).toBe("venter på P");
});

test("while the radar is broken the last one stands, and it is said", async () => {
  type("a.radar.yaml", radar("adopt"));
  expect(await reachable()).toBe("60");
  type("a.radar.yaml", radar("adopt").replace("]\ntechnologies", "\ntechnologies"));
  const where = await whereOf();
  expect(where?.sums[0]?.total.weightText).toBe("60");
  expect(where?.notes[0]).toContain("slik den sist kunne");
});

test("another file that changes makes no new picture", async () => {
  type("a.radar.yaml", radar("adopt"));
  await content.render("nb");
  const version = content.version();
  type("b.radar.yaml", radar("hold"));
  expect(content.version()).toBe(version);
});
