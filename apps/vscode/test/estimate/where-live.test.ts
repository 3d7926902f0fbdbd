import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLanguageService, type ServiceDocument } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { EstimateContent } from "../../src/estimate/estimate-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let pool: WorkforcePool;
let content: EstimateContent;
let changes: EventEmitter<ReadonlySet<string>>;
const texts = new Map<string, { version: number; text: string }>();
const uriOf = (name: string) => Uri.file(join(folder, name));

const radar = (ring: string, more = "") =>
  `kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n  - { id: rpa, title: RPA, category: a, ring: ${ring}, areasOfUse: [{ sector: health, occupations: ['5321'] }] }\n${more}`;

/** Types a file of the workspace; its text is nowhere but in the editor. */
function type(name: string, text: string) {
  const uri = uriOf(name).toString();
  texts.set(uri, { version: (texts.get(uri)?.version ?? 0) + 1, text });
  changes.fire(new Set([uri]));
}

function open(name: string): EstimateContent {
  const files = (): ServiceDocument[] =>
    [...texts].map(([uri, { version, text }]) => ({ uri, version, getText: () => text }));
  const service = createLanguageService({
    reference: referenceData,
    today: () => "2026-11-26",
    language: () => "nb",
    files,
  });
  return new EstimateContent(uriOf(name), pool, { post: () => undefined }, service, {
    ready: async () => undefined,
    onDidChange: changes.event,
  });
}

const whereOf = async (of = content) => (await of.render("nb")).picture?.view.where;
const reachable = async (of = content) =>
  (await whereOf(of))?.sums.find(({ kind }) => kind === "reachable")?.total.weightText;

beforeEach(() => {
  editor.reset();
  texts.clear();
  changes = new EventEmitter<ReadonlySet<string>>();
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
