import * as fs from "node:fs";
import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Uri } from "vscode";
import { workbook } from "../../../packages/core/test/exchange/workbook.ts";
import type { Disk } from "../src/import/disk.js";
import { ImportSession } from "../src/import/import-session.js";
import { mostBytesWhole, openSource } from "../src/import/open-source.js";
import { finishInTurns } from "../src/workforce/read-in-turns.js";

const cwd = mkdtempSync(join(tmpdir(), "import-streaming-"));
const rows = 300_000;
const large = join(cwd, "ansatte.csv");
const line = (at: number) => `030${at % 3};${at % 2 ? "2341" : "5321"};${50 + (at % 51)};x${at}\n`;

beforeAll(() => {
  writeFileSync(
    large,
    `Kommune;Yrkeskode;Stillingsprosent;Merke\n${Array.from({ length: rows }, (_, at) => line(at)).join("")}`,
  );
});

/** The disk, and the longest part of a file that was asked for; `open` counts what was not closed. */
function watchedDisk() {
  const seen = { longest: 0, open: 0 };
  const disk: Disk = {
    openSync: (path, flags) => {
      seen.open++;
      return fs.openSync(path, flags);
    },
    closeSync: (handle) => {
      seen.open--;
      fs.closeSync(handle);
    },
    fstatSync: fs.fstatSync,
    readSync: (handle, buffer, offset, length, at) => {
      seen.longest = Math.max(seen.longest, length);
      return fs.readSync(handle, buffer, offset, length, at);
    },
  };
  return { disk, seen };
}

async function sessionOf(path: string, check: () => void, tell: (rows: number) => void = () => {}) {
  const { disk, seen } = watchedDisk();
  const opened = await openSource(Uri.file(path), disk);
  if (opened === undefined) throw new Error("refused");
  const session = new ImportSession(opened.file, (job) => job((steps) => finishInTurns(steps, check), tell));
  return { session, seen, close: opened.close };
}

test("a long CSV on a disk is read in pieces, with turns for others, and says how far it is", async () => {
  let turns = 0;
  const told: number[] = [];
  const { session, seen, close } = await sessionOf(
    large,
    () => turns++,
    (row) => told.push(row),
  );
  expect(await session.choose()).toBeUndefined();
  expect(session.state.result.rowsUsed).toBe(rows);
  expect(session.state.plan.ignored).toEqual(["Merke"]);
  expect(seen.longest).toBe(256 * 1024);
  expect(turns).toBeGreaterThan(20);
  expect(Math.max(...told)).toBe(rows);
  close();
  expect(seen.open).toBe(0);
});

test("a choice that is cancelled half-way leaves what was there, and the next is taken", async () => {
  let left = Number.POSITIVE_INFINITY;
  const cancelled = new Error("cancelled");
  const { session, close } = await sessionOf(large, () => {
    if (--left < 0) throw cancelled;
  });
  await session.choose();
  const before = session.state;
  left = 3;
  await expect(session.chooseColumn("percent", "")).rejects.toBe(cancelled);
  expect(session.state).toBe(before);
  left = Number.POSITIVE_INFINITY;
  await session.chooseColumn("percent", "");
  expect(session.state.result.weight).toBe("headcount");
  expect(await session.valuesOf("Kommune")).toEqual(["0300", "0301", "0302"]);
  expect(await session.valuesOf("Merke")).toHaveLength(1000);
  close();
});

test("a workbook has turns too, from its first texts on", async () => {
  const path = join(cwd, "ansatte.xlsx");
  const cells = Array.from({ length: 60_000 }, (_, at) => ["0301", "5321", 100, `merke ${at}`]);
  writeFileSync(path, workbook({ Ark1: [["Kommune", "Yrkeskode", "Stillingsprosent", "Merke"], ...cells] }));
  let turns = 0;
  const { session, close } = await sessionOf(path, () => turns++);
  await session.choose();
  expect(session.state.result.rowsUsed).toBe(60_000);
  expect(turns).toBeGreaterThan(20);
  close();
});

test("without a disk a file is taken in whole, and one too large for that is not begun", async () => {
  const path = join(cwd, "stor.csv");
  writeFileSync(path, "styrk08;fte\n2223;1\n");
  const elsewhere = Uri.file(path).with({ scheme: "memfs" });
  const { disk, seen } = watchedDisk();
  expect((await openSource(elsewhere, disk))?.file.size).toBe(19);
  truncateSync(path, mostBytesWhole + 1);
  expect(await openSource(elsewhere, disk)).toBeUndefined();
  expect(seen.longest).toBe(0);
  // On the disk it is no matter.
  const streamed = await openSource(Uri.file(path), disk);
  expect(streamed?.file.size).toBe(mostBytesWhole + 1);
  streamed?.close();
});
