import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Fault, preload } from "./faults.ts";
import { repository } from "./git.ts";
import { runIn, smallRadar } from "./run.ts";

// Git calls the built program: `npm run build` goes before these.
const added = (id: string) => `${smallRadar}  - id: ${id}\n    title: ${id}\n    category: services\n`;

/** Two branches, each with a technology of its own and one with another file too; the driver is set up. */
async function branches() {
  const made = repository();
  const { path, git, commit } = made;
  commit({ "a.radar.yaml": smallRadar, "b.txt": "b\n" });
  git("checkout", "-q", "-b", "work");
  commit({ "a.radar.yaml": added("vr"), "b.txt": "theirs\n" });
  git("checkout", "-q", "main");
  commit({ "a.radar.yaml": added("ai") });
  expect((await runIn(path, "git", "install")).exit).toBe(0);
  const read = () => ["a.radar.yaml", "b.txt"].map((name) => readFileSync(join(path, name), "utf8"));
  const merge = (options = "") =>
    spawnSync("git", ["merge", "-q", "work", "-m", "merge"], {
      cwd: path,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", NODE_OPTIONS: options },
    });
  return { ...made, read, merge };
}

test.each<[Fault, string]>([
  ["ENOSPC", "could not be written: the disk is full"],
  ["EROFS", "could not be written: you may not write there"],
  ["EACCES", "could not be written: you may not write there"],
])(
  "where the driver cannot write (%s), git ends the merge, says so, and leaves all as it was",
  async (fault, words) => {
    const { path, git, read, merge } = await branches();
    const { status, stderr } = merge(`--import=${preload(1, fault)}`);
    expect(status, stderr).toBeGreaterThan(1);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/internal merge/);
    expect(read()).toEqual([added("ai"), "b\n"]);
    expect(git("status", "--porcelain")).toBe("");
    expect(existsSync(join(path, ".git/MERGE_HEAD"))).toBe(false);
    expect(readdirSync(path).sort()).toEqual([".git", "a.radar.yaml", "b.txt"]);
    // Once there is room, the same merge is made.
    expect(merge().status).toBe(0);
    expect(read()).toEqual([added("ai") + added("vr").slice(smallRadar.length), "theirs\n"]);
  },
);

test("where the driver is killed before it has written, git merges by lines and marks what both sides changed", async () => {
  const { read, merge } = await branches();
  expect(merge(`--import=${preload(1, "kill")}`).status).toBe(1);
  expect(read()[0]).toMatch(
    /<<<<<<< ours\n[\s\S]*id: ai\n[\s\S]*=======\n[\s\S]*id: vr\n[\s\S]*>>>>>>> theirs\n/,
  );
});
