import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceData } from "@kommuneradar/reference-data";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { WorkforceFile } from "../src/workforce/workforce-file.js";
import { WorkforcePool } from "../src/workforce/workforce-pool.js";
import { manualTimers } from "./manual-timers.js";
import { editor } from "./support/vscode-workspace.js";

const rows = "sektor;yrke;årsverk;ansatte\nhealth;5321;60;70\nschool;2341;40;50\n";
let folder: string;
const uriOf = (name: string) => Uri.file(join(folder, name));

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-workforce-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("an edit that follows the last one is taken without the document's length being asked for", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const file = new WorkforceFile(uriOf("a.csv"), { reference: referenceData }, manualTimers());
  expect((await file.table())?.rows).toBe(2);
  let asked = 0;
  const { offsetAt } = document;
  document.offsetAt = (position) => {
    asked++;
    return offsetAt.call(document, position);
  };
  for (let key = 0; key < 5; key++) editor.edit(document, rows.length - 2, 0, "1");
  expect(asked).toBe(0);
  expect((await file.table())?.cube.cells.map(({ weightMilli }) => weightMilli)).toEqual([60_000, 40_000]);
  file.dispose();
});

test("a text that has parted from its document is read anew once nobody types", async () => {
  const timers = manualTimers();
  const document = editor.open(uriOf("a.csv"), rows);
  const file = new WorkforceFile(uriOf("a.csv"), { reference: referenceData }, timers);
  await file.table();
  let changes = 0;
  file.onDidChange(() => changes++);
  // An edit that nobody was told of, under the version of the one that is told.
  document.edit(rows.length, 0, "culture;2621;9;9\n");
  document.version--;
  editor.edit(document, rows.length, 0, "health;2223;5;5\n");
  expect(changes).toBe(1);
  expect((await file.table())?.rows).toBe(3);
  timers.pass(299);
  expect(changes).toBe(1);
  timers.pass(1);
  expect(changes).toBe(2);
  expect((await file.table())?.rows).toBe(4);
  file.dispose();
  expect(timers.waiting).toBe(0);
});

test("a gap in the versions is noticed at the edit", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const file = new WorkforceFile(uriOf("a.csv"), { reference: referenceData }, manualTimers());
  await file.table();
  document.edit(rows.length, 0, "culture;2621;9;9\n");
  editor.edit(document, rows.length, 0, "health;2223;5;5\n");
  expect((await file.table())?.rows).toBe(4);
  file.dispose();
});

test("of two readings of a file each is told by how it is read", async () => {
  const pool = new WorkforcePool();
  editor.open(uriOf("a.csv"), rows);
  const [fte, heads] = [{ weight: "fte" }, { weight: "headcount" }] as const;
  const leases = [heads, fte].map((options) => pool.lease(uriOf("a.csv"), options));
  for (const { file } of leases) await file.table();
  const uri = uriOf("a.csv").toString();
  const weights = (options: Parameters<WorkforcePool["tableNow"]>[1]) =>
    pool.tableNow(uri, options)?.cube.cells.map(({ weightMilli }) => weightMilli / 1000);
  expect(weights(fte)).toEqual([60, 40]);
  expect(weights(heads)).toEqual([70, 50]);
  expect(pool.tableNow(uri, {})).toBeUndefined();
  for (const lease of leases) lease.dispose();
  pool.dispose();
});
