import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { isShallow } from "../../src/git/repository-of.js";
import { RealRepository } from "../support/git-repository.js";

let origin: RealRepository;
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "kommuneradar-clones-")));
  origin = new RealRepository();
  origin.write("a.txt", "a");
  origin.commit("Første");
  origin.write("a.txt", "b");
  origin.commit("Andre");
});
afterEach(() => {
  origin.remove();
  rmSync(folder, { recursive: true, force: true });
});

const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
const isShallowIn = (name: string) => isShallow({ rootUri: Uri.file(join(folder, name)) });

test("a clone lacks commits when it is shallow, and so do its worktrees", async () => {
  git("clone", "--depth", "1", `file://${origin.root}`, "grunn");
  git("clone", `file://${origin.root}`, "hel");
  for (const clone of ["grunn", "hel"]) {
    git("-C", clone, "worktree", "add", "--detach", join(folder, `${clone}-tre`));
  }
  expect(await isShallowIn("grunn")).toBe(true);
  expect(await isShallowIn("grunn-tre")).toBe(true);
  expect(await isShallowIn("hel")).toBe(false);
  expect(await isShallowIn("hel-tre")).toBe(false);
});

test("a submodule has its commits in the repository around it", async () => {
  git("init", "--quiet", "ytre");
  git(
    ...["-C", "ytre", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "--depth", "1"],
    ...[`file://${origin.root}`, "indre"],
  );
  expect(await isShallowIn("ytre")).toBe(false);
  expect(await isShallowIn("ytre/indre")).toBe(true);
});

test("a folder that is no repository lacks nothing", async () => {
  expect(await isShallowIn("ingenting")).toBe(false);
});
