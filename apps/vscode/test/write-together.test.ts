import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Uri } from "vscode";
import { writeTogether } from "../src/import/write-together.js";

const folder = () => mkdtempSync(join(tmpdir(), "together-"));
const file = (cwd: string, name: string, text: string) => ({
  uri: Uri.file(join(cwd, name)),
  content: new TextEncoder().encode(text),
});

test("writes all, over what stands there, and leaves nothing else behind", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "a.csv"), "old");
  await writeTogether([file(cwd, "a.csv", "new"), file(cwd, "b.yaml", "b")]);
  expect(readdirSync(cwd).toSorted()).toEqual(["a.csv", "b.yaml"]);
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("new");
});

test.each(["old", undefined])("where one cannot be written, the other is %s again", async (old) => {
  const cwd = folder();
  if (old !== undefined) writeFileSync(join(cwd, "a.csv"), old);
  mkdirSync(join(cwd, "b.yaml"));
  await expect(writeTogether([file(cwd, "a.csv", "new"), file(cwd, "b.yaml", "b")])).rejects.toThrow();
  expect(readdirSync(cwd).toSorted()).toEqual(old === undefined ? ["b.yaml"] : ["a.csv", "b.yaml"]);
  if (old !== undefined) expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe(old);
});

test("in a folder that is not there nothing is written", async () => {
  const cwd = folder();
  await expect(writeTogether([file(cwd, "a.csv", "new"), file(cwd, "no/b.yaml", "b")])).rejects.toThrow();
  expect(readdirSync(cwd)).toEqual([]);
});
