import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { workspaceGlobs } from "@kommuneradar/language-service";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode";
import { findFiles } from "../../src/documents/find-files.js";
import { KnownFiles } from "../../src/language/known-files.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
const write = (name: string) => {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), "");
};
const found = async (pattern: string, most = 100) => {
  const { files, areAll } = await findFiles({ pattern, most });
  return { names: files.map(({ path }) => path.slice(folder.length + 1)), areAll };
};

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-find-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["file", "virtual"])(
  "files are found on the file system %s, and none of packages",
  async (scheme) => {
    editor.openFolder(folder, scheme);
    write("deep/er/a.radar.yaml");
    write("radar.yml");
    write("notes.yaml");
    write("node_modules/b/radar.yaml");
    const { names, areAll } = await found(workspaceGlobs.yaml);
    // What is in packages is left out by the search itself, which the tests' workspace does not do.
    expect(names.filter((name) => !name.startsWith("node_modules")).toSorted()).toEqual([
      "deep/er/a.radar.yaml",
      "radar.yml",
    ]);
    expect(areAll).toBe(true);
  },
);

test("where VS Code cannot search, what is nearest is found first, and that there is more is told", async () => {
  editor.openFolder(folder, "virtual");
  write("deep/er/a.csv");
  write("deep/b.csv");
  write("z.csv");
  write("node_modules/c.csv");
  write(".git/d.csv");
  expect(await found("**/*.csv", 2)).toEqual({ names: ["z.csv", "deep/b.csv"], areAll: false });
  expect(await found("**/*.csv", 3)).toEqual({
    names: ["z.csv", "deep/b.csv", "deep/er/a.csv"],
    areAll: true,
  });
});

test("a folder that is a link to one above it is not gone round for ever", async () => {
  editor.openFolder(folder, "virtual");
  write("a/a.csv");
  symlinkSync(folder, join(folder, "a/round"));
  expect(await found("**/*.csv")).toEqual({ names: ["a/a.csv"], areAll: true });
  expect(editor.foldersRead).toBe(2);
});

test("no more than two thousand folders are looked into, and that there are more is told", async () => {
  editor.openFolder(folder, "virtual");
  for (let i = 0; i < 2_010; i++) mkdirSync(join(folder, `${i}`));
  expect((await found("**/*.csv")).areAll).toBe(false);
  expect(editor.foldersRead).toBe(2_000);
});

test("nothing more is looked into when nobody waits for it", async () => {
  editor.openFolder(folder, "virtual");
  write("deep/a.csv");
  const stop = new CancellationTokenSource();
  const finding = findFiles({ pattern: "**/*.csv", most: 10 }, stop.token);
  stop.cancel();
  expect(await finding).toEqual({ files: [], areAll: false });
  expect(editor.foldersRead).toBe(1);
});

test("tables of a workspace that VS Code cannot search are offered", async () => {
  editor.openFolder(folder, "virtual");
  write("tabeller/a.csv");
  const known = new KnownFiles();
  known.tables();
  await expect.poll(() => known.tables()).toEqual([`virtual:${folder}/tabeller/a.csv`]);
  known.dispose();
});
