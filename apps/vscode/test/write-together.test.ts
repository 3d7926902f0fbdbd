import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { Uri, workspace } from "vscode";
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

test.each([1, 2])(
  "a rename that fails, number %i, leaves all as it was, as VS Code renames",
  async (fails) => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.csv"), "old");
    const { fs } = workspace;
    const rename = fs.rename.bind(fs);
    let calls = 0;
    const failing = vi.spyOn(fs, "rename").mockImplementation(async (...call) => {
      // It deletes the target first.
      rmSync(call[1].fsPath, { force: true });
      if (++calls === fails) throw new Error("no room");
      await rename(...call);
    });
    const written = writeTogether([file(cwd, "a.csv", "new"), file(cwd, "b.yaml", "b")]);
    await expect(written).rejects.toThrow("no room");
    failing.mockRestore();
    expect(readdirSync(cwd)).toEqual(["a.csv"]);
    expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("old");
  },
);

test("what cannot be given back is still there, beside its place", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "a.csv"), "old");
  vi.spyOn(workspace.fs, "rename").mockImplementation(async (_, { fsPath }) => {
    rmSync(fsPath, { force: true });
    throw new Error("gone");
  });
  await expect(writeTogether([file(cwd, "a.csv", "new")])).rejects.toThrow("gone");
  vi.restoreAllMocks();
  expect(readdirSync(cwd).map((name) => readFileSync(join(cwd, name), "utf8"))).toEqual(["old"]);
});

test("a window that is killed between the two leaves the first file whole, and the second not begun", async () => {
  const cwd = folder();
  const { fs } = workspace;
  const rename = fs.rename.bind(fs);
  let calls = 0;
  const killed = new Promise<void>((resolve) => {
    vi.spyOn(fs, "rename").mockImplementation(async (...call) => {
      if (++calls === 1) return await rename(...call);
      resolve();
      await new Promise(() => {});
    });
  });
  void writeTogether([file(cwd, "a.csv", "new"), file(cwd, "b.yaml", "b")]);
  await killed;
  vi.restoreAllMocks();
  expect(readdirSync(cwd).filter((name) => !name.startsWith("."))).toEqual(["a.csv"]);
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("new");
  await writeTogether([file(cwd, "a.csv", "new"), file(cwd, "b.yaml", "b")]);
  expect(readFileSync(join(cwd, "b.yaml"), "utf8")).toBe("b");
});
