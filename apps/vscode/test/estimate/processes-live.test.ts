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

const plan = (share: string) =>
  `kommuneradar: plan/1\ntitle: P\nprocesses: [{ id: rota, title: Vaktlister, occupations: ['5321'], timeShare: ${share}, potential: 0.9 }]\n`;

const type = (name: string, text: string) => files.type(name, text);

function open(name: string): EstimateContent {
  return new EstimateContent(uriOf(name), pool, { post: () => undefined }, files.service, files.watched);
}

const processesOf = async (of = content) => (await of.render("nb")).picture?.view.processes;

beforeEach(() => {
  editor.reset();
  files = new TypedFiles(uriOf);
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-processes-"));
  writeFileSync(uriOf("a.csv").fsPath, "sektor;styrk08;årsverk\nhealth;5321;60\nhealth;2223;40\n");
  writeFileSync(
    uriOf("a.estimate.yaml").fsPath,
    "kommuneradar: estimate/1\ntitle: X\nplan: a.plan.yaml\nworkforce: [{ file: a.csv }]\nsuppressBelow: 0\nuncertainty: { draws: 0 }\n",
  );
  pool = new WorkforcePool();
  content = open("a.estimate.yaml");
});
afterEach(() => {
  content.dispose();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("a plan that is not there is said, and its processes count as soon as it is", async () => {
  expect((await processesOf())?.notes[0]).toContain("finnes ikke");
  const version = content.version();
  type("a.plan.yaml", plan("0.1"));
  expect(content.version()).toBeGreaterThan(version);
  expect((await processesOf())?.rows.map(({ id, automatableText }) => [id, automatableText])).toEqual([
    ["rota", "5,4"],
  ]);
});

test("shares of time change it as they are typed, as a fresh view has it", async () => {
  await processesOf();
  for (const share of ["0.1", "0.25", "1", "0"]) {
    const version = content.version();
    type("a.plan.yaml", plan(share));
    expect(content.version()).toBeGreaterThan(version);
    const fresh = open("a.estimate.yaml");
    expect(await processesOf()).toEqual(await processesOf(fresh));
    fresh.dispose();
  }
});

test("while the plan is broken the last one stands, and it is said", async () => {
  type("a.plan.yaml", plan("0.1"));
  await processesOf();
  type("a.plan.yaml", plan("0.1").replace("}]", "}"));
  const view = await processesOf();
  expect(view?.rows).toHaveLength(1);
  expect(view?.notes[0]).toContain("slik de sist kunne");
});

test("a plan beside it that the estimate does not name changes nothing", async () => {
  type("a.plan.yaml", plan("0.1"));
  await content.render("nb");
  const version = content.version();
  type("b.plan.yaml", plan("0.5"));
  expect(content.version()).toBe(version);
});
