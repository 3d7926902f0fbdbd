import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder } from "./run.ts";

const launcher = join(import.meta.dirname, "../bin/kommuneradar.js");
const staff = "Kommune;Sektor;Yrke;Stillingsprosent\n0301;Skole;2341;100\n0301;Helse;5321;50\n";
const csv = "municipality;sector;styrk08;fte\n0301;health;5321;0.5\n0301;school;2341;1\n";

/** Loaded before the program: the power goes when the file of that number is about to take its place. */
const killer = (at: number) =>
  `data:text/javascript,${encodeURIComponent(`
import fs, { renameSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
let calls = 0;
const rename = renameSync;
fs.renameSync = (...paths) => {
  if (++calls === ${at}) process.kill(process.pid, "SIGKILL");
  rename(...paths);
};
syncBuiltinESMExports();
`)}`;

function importIn(cwd: string, options: readonly string[] = [], killedAt?: number) {
  const node = killedAt === undefined ? [] : ["--import", killer(killedAt)];
  const call = ["workforce", "import", "ansatte.csv", "-o", "by.csv", "--lang", "en", ...options];
  const { status, signal, stderr } = spawnSync(process.execPath, [...node, launcher, ...call], {
    cwd,
    encoding: "utf8",
  });
  return { status, signal, stderr };
}

const shown = (cwd: string) =>
  readdirSync(cwd)
    .filter((name) => !name.startsWith("."))
    .toSorted();
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), "utf8");

test("killed before the first file takes its place: nothing is there, and the call can be made again", () => {
  const cwd = folder({ "ansatte.csv": staff });
  expect(importIn(cwd, [], 1).signal).toBe("SIGKILL");
  expect(shown(cwd)).toEqual(["ansatte.csv"]);
  expect(importIn(cwd).status).toBe(0);
  expect(shown(cwd)).toEqual(["ansatte.csv", "by.csv", "by.estimate.yaml"]);
});

test("killed between the two: a whole CSV that nothing reads, and the same call writes what is missing", () => {
  const cwd = folder({ "ansatte.csv": staff });
  expect(importIn(cwd, [], 2).signal).toBe("SIGKILL");
  expect(shown(cwd)).toEqual(["ansatte.csv", "by.csv"]);
  expect(read(cwd, "by.csv")).toBe(csv);
  const again = importIn(cwd);
  expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("Wrote by.estimate.yaml")]);
  expect(again.stderr).not.toContain("Wrote by.csv");
  expect(shown(cwd)).toEqual(["ansatte.csv", "by.csv", "by.estimate.yaml"]);
});

test("killed while it replaces a CSV: the old one or the new one, never a part", () => {
  const cwd = folder({ "ansatte.csv": staff, "by.csv": "old" });
  expect(importIn(cwd, ["--force"], 1).signal).toBe("SIGKILL");
  expect(read(cwd, "by.csv")).toBe("old");
  expect(importIn(cwd, ["--force"], 2).signal).toBe("SIGKILL");
  expect(read(cwd, "by.csv")).toBe(csv);
  expect(existsSync(join(cwd, "by.estimate.yaml"))).toBe(false);
  // The extract has changed since: what stands there is another's, and is asked for.
  writeFileSync(join(cwd, "ansatte.csv"), staff.replace("50", "60"));
  expect(importIn(cwd).status).toBe(1);
  expect(importIn(cwd, ["--force"]).status).toBe(0);
  expect(read(cwd, "by.csv")).toContain("5321;0.6");
});

test("an estimate file that is kept is told of, and more so where it is of another workforce", () => {
  const cwd = folder({
    "ansatte.csv": staff,
    "by.estimate.yaml": "kommuneradar: estimate/1\ntitle: x\nworkforce: ./by.csv\n",
  });
  expect(importIn(cwd, ["--force"]).stderr).toContain("Next: kommuneradar estimate by.estimate.yaml");
  writeFileSync(join(cwd, "by.estimate.yaml"), "kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\n");
  const { status, stderr } = importIn(cwd, ["--force"]);
  expect(status).toBe(0);
  expect(stderr).toContain("by.estimate.yaml:1:1: warning estimate-kept: by.estimate.yaml was there already");
  expect(stderr).not.toContain("Next:");
});
