import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commands, EventEmitter, Uri } from "vscode";
import { EstimateContent } from "../../src/estimate/estimate-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let pool: WorkforcePool;
let content: EstimateContent;
const uriOf = (name: string) => Uri.file(join(folder, name));
const open = (name: string) =>
  new EstimateContent(
    uriOf(name),
    pool,
    { post: () => undefined },
    {
      estimateNaming: () => undefined,
      radarWithPlans: () => ({ isThere: false, radar: undefined, plans: [] }),
      planNamed: () => ({ isThere: false, plan: undefined }),
    },
    { ready: async () => undefined, onDidChange: new EventEmitter<ReadonlySet<string>>().event },
  );

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-estimate-"));
  writeFileSync(uriOf("a.csv").fsPath, "styrk08;årsverk\n5321;60\n2223;40\n");
  writeFileSync(
    uriOf("a.estimate.yaml").fsPath,
    "kommuneradar: estimate/1\ntitle: X\nworkforce: [{ file: a.csv }]\nscores: aioe-2021\n",
  );
  pool = new WorkforcePool();
  content = open("a.estimate.yaml");
});
afterEach(() => {
  content.dispose();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("a page without a workforce leads to the import", () => {
  const run = vi.spyOn(commands, "executeCommand").mockResolvedValue(undefined);
  content.receive({ type: "importWorkforce", source: uriOf("a.estimate.yaml").toString() });
  expect(run.mock.calls).toEqual([["kommuneradar.importWorkforce"]]);
  run.mockRestore();
});

test("what the reader has changed goes on in the content that takes over", async () => {
  expect((await content.render("nb")).status).toEqual({ kind: "current" });
  const source = uriOf("a.estimate.yaml").toString();
  content.receive({ type: "changeSettings", source, settings: { mapping: "max" } });
  content.receive({ type: "openSensitivity", source, open: true });
  content.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5321" }] });
  const { picture } = await content.render("nb");
  expect(picture?.settings.now.mapping).toBe("max");
  const other = open("a.estimate.yaml");
  other.restore(content.state());
  const explanation = [{ kind: "occupation", code: "5321" }];
  expect(other.state()).toEqual({
    settings: { mapping: "max" },
    compared: {},
    sensitivity: true,
    explanation,
  });
  expect((await other.render("nb")).picture?.settings.now.mapping).toBe("max");
  other.dispose();
});

test("a state that cannot be read begins anew, each part for itself", () => {
  content.restore({
    settings: { mapping: 7 },
    compared: { municipality: "0301" },
    explanation: [{ kind: "occupation" }],
    search: "lege",
  });
  expect(content.state()).toEqual({
    settings: {},
    compared: { municipality: "0301" },
    sensitivity: false,
    explanation: null,
  });
  content.restore("x");
  expect(content.state().compared).toEqual({ municipality: "0301" });
});

test("an explanation is made while it is open, follows the rows, and tells where they stand", async () => {
  writeFileSync(
    uriOf("b.estimate.yaml").fsPath,
    "kommuneradar: estimate/1\ntitle: X\nworkforce: [{ file: a.csv }]\n",
  );
  content.dispose();
  content = open("b.estimate.yaml");
  expect((await content.render("nb")).picture?.view.explanation).toBeNull();
  const source = uriOf("a.estimate.yaml").toString();
  const version = content.version();
  content.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5321" }] });
  expect(content.version()).toBeGreaterThan(version);
  const explained = async () => (await content.render("nb")).picture?.view.explanation;
  expect((await explained())?.formulas[0]?.numbers).toMatch(/^60 \/ 100 × /);
  expect((await explained())?.rows).toMatchObject([{ table: 0, ranges: [{ line: 1 }] }]);
  writeFileSync(uriOf("a.csv").fsPath, "styrk08;årsverk\n2223;40\n5321;20\n5321;40\n");
  pool.dispose();
  pool = new WorkforcePool();
  const other = open("b.estimate.yaml");
  other.restore(content.state());
  const now = (await other.render("nb")).picture?.view.explanation;
  expect(now?.rows).toMatchObject([{ ranges: [{ line: 2, text: "linje 3–4" }] }]);
  other.dispose();
  content.receive({ type: "explain", source, path: null });
  expect(await explained()).toBeNull();
});

test("an override whose reason is still to be written counts, and the view says what lacks", async () => {
  const write = (override: string) => {
    writeFileSync(
      uriOf("o.estimate.yaml").fsPath,
      `kommuneradar: estimate/1\ntitle: X\nworkforce: [{ file: a.csv }]\noverrides:\n  - { ${override} }\n`,
    );
    return open("o.estimate.yaml");
  };
  for (const because of [', because: ""', ', because: "  "', ", because:", ""]) {
    const overridden = write(`occupation: 5321, probability: 0.25${because}`);
    const { picture, status } = await overridden.render("en");
    expect(status).toEqual({ kind: "current" });
    const row = picture?.view.occupations?.rows.find(({ code }) => code === "5321");
    expect(row).toMatchObject({ valueText: "0.250", reason: "reason missing" });
    overridden.dispose();
  }
  const other = write('occupation: 5321, probability: 2, because: ""');
  expect((await other.render("en")).status.kind).toBe("stale");
  other.dispose();
});

test("a workforce file that is not there is said to be, and a table by itself is estimated", async () => {
  rmSync(uriOf("a.csv").fsPath);
  const { status } = await content.render("en");
  expect(status).toMatchObject({ kind: "stale", message: expect.stringContaining("a.csv") });
  writeFileSync(uriOf("b.csv").fsPath, "styrk08;årsverk\n5321;60\n");
  const alone = open("b.csv");
  expect((await alone.render("en")).picture?.settings.hasFile).toBe(false);
  alone.dispose();
});
