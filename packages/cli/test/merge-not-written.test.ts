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
  ["ENOSPC", "a.radar.yaml could not be written: the disk is full"],
  ["EROFS", "a.radar.yaml could not be written: you may not write there"],
  ["EACCES", "a.radar.yaml could not be written: you may not write there"],
])(
  "where the driver cannot write (%s), git ends the merge, says so, and leaves all as it was",
  async (fault, words) => {
    const { path, git, read, merge } = await branches();
    const { status, stderr } = merge(`--import=${preload(1, fault)}`);
    expect(status, stderr).toBeGreaterThan(1);
    expect(stderr.split("\n")).toContain(words);
    expect(stderr).toMatch(/internal merge/);
    expect(read()).toEqual([added("ai"), "b\n"]);
    expect(git("status", "--porcelain")).toBe("");
    expect(existsSync(join(path, ".git/MERGE_HEAD"))).toBe(false);
    expect(readdirSync(path).sort()).toEqual([".git", "a.radar.yaml", "b.txt"]);
    // Once there is room, the same merge is made.
    expect(merge().status).toBe(0);
    expect(read()).toEqual([both, "theirs\n"]);
  },
);

const both = added("ai") + added("vr").slice(smallRadar.length);
/** As Git merges by lines; where our result was in place by then, its side of it is that result. */
const marked = /<<<<<<< ours\n[\s\S]*id: ai\n[\s\S]*=======\n(?:[\s\S]*id: vr\n[\s\S]*)?>>>>>>> theirs\n/;

test("where the driver is killed at any of its changes to files, both sides are there, and the merge can be given up or made again", {
  timeout: 60_000,
}, async () => {
  const { path, git, read, merge } = await branches();
  const seen = new Set<string>();
  for (let at = 1; ; at++) {
    const { status } = merge(`--import=${preload(at, "kill")}`);
    // One that is killed has at most marked what git merges by lines: nothing of a side is lost.
    const isMarked = status !== 0;
    const [text = ""] = read();
    if (isMarked) expect(text, `at ${at}`).toMatch(marked);
    else expect(text, `at ${at}`).toBe(both);
    expect(text).toContain("id: vr\n");
    if (at === 1) expect(text).toMatch(/=======\n[\s\S]*id: vr\n[\s\S]*>>>>>>> theirs\n/);
    expect(existsSync(join(path, ".git/MERGE_HEAD"))).toBe(isMarked);
    expect(existsSync(join(path, ".git/index.lock"))).toBe(false);
    seen.add(isMarked ? "marked" : "merged");
    if (isMarked) {
      expect(git("status", "--porcelain")).toMatch(/^UU a\.radar\.yaml/m);
      git("merge", "--abort");
    } else git("reset", "-q", "--hard", "HEAD^");
    expect(git("status", "--porcelain", "-uno")).toBe("");
    expect(read()).toEqual([added("ai"), "b\n"]);
    if (at > 7) break;
  }
  expect([...seen].sort()).toEqual(["marked", "merged"]);
  expect(merge().status).toBe(0);
  expect(read()).toEqual([both, "theirs\n"]);
});

test("a repository that was set up before files had their names merges, and names Git's own file where it cannot write", async () => {
  const { path, git, read, merge } = await branches();
  const driver = git("config", "merge.kommuneradar.driver").trimEnd();
  expect(driver).toMatch(/"\$3" "\$4"; .*%O %A %B %P$/);
  git("config", "merge.kommuneradar.driver", driver.replace(' "$4"', "").replace(" %P", ""));
  const refused = merge(`--import=${preload(1, "ENOSPC")}`);
  expect(refused.stderr).toMatch(/^\.merge_file_\w+ could not be written: the disk is full$/m);
  expect(existsSync(join(path, ".git/MERGE_HEAD"))).toBe(false);
  expect(merge().status).toBe(0);
  expect(read()).toEqual([both, "theirs\n"]);
});
