import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { completeRadar, folder, runIn } from "./run.ts";

const adopted = completeRadar.replace("ring: trial", "ring: adopt\n    ringBecause: Prøvd ut");
const estimate = (workforce: string) => `kommuneradar: estimate/1\ntitle: P\nworkforce: ${workforce}\n`;
const rows = "kommune;styrk08;årsverk\n9901;5321;1000\n";

function changed(files: Record<string, string | Uint8Array>, before: Record<string, string> = {}) {
  const made = repository();
  made.commit({ "sub/by.radar.yaml": completeRadar, ...before });
  made.commit(files);
  const review = async (cwd: string, ...args: string[]) => {
    const result = await runIn(cwd, "ci", "review", "--base", "HEAD~1", ...args);
    const text = () => readFileSync(join(cwd, "kommuneradar-review/review.md"), "utf8");
    return { ...result, text };
  };
  return { ...made, review };
}

test.each(["../outside", "nothing.yaml"])("%s is no path of the repository, and is refused", async (path) => {
  const { path: root, review } = changed({ "sub/by.radar.yaml": adopted });
  const { exit, err } = await review(root, path);
  expect([exit, err]).toEqual([2, expect.stringContaining(`${path}: `)]);
});

test("a path that names nothing is said beside one that is reviewed", async () => {
  const { path, review } = changed({ "sub/by.radar.yaml": adopted });
  const { exit, err, text } = await review(path, "nothing.yaml", "sub");
  expect([exit, err]).toEqual([0, expect.stringContaining("kommuneradar: nothing.yaml: there is no such")]);
  expect(text()).toContain("moved in 1 ring");
});

test("an absolute path, the folder of the call and a glob that the shell left count from the folder of the call", async () => {
  const { path, review } = changed({ "sub/by.radar.yaml": adopted });
  const sub = join(path, "sub");
  for (const named of [join(sub, "by.radar.yaml"), ".", "../sub", path]) {
    const { exit, text } = await review(sub, named);
    expect([named, exit]).toEqual([named, 0]);
    expect(text()).toContain("moved in 1 ring");
  }
  expect((await review(sub, "*.radar.yaml")).exit).toBe(2);
});

test("a base without the history between is refused in Git's own words, and not passed", async () => {
  const { path, git, review } = changed({ "sub/by.radar.yaml": adopted });
  const tree = git("rev-parse", "HEAD~1^{tree}").trim();
  rmSync(join(path, ".git/objects", tree.slice(0, 2), tree.slice(2)), { force: true });
  const { exit, err } = await review(path);
  expect([exit, err]).toEqual([1, expect.stringMatching(/^git: .*\n$/s)]);
});

test.each<[string, string | Uint8Array]>([
  ["random bytes", Uint8Array.from({ length: 4096 }, (_, at) => (at * 197 + 31) % 256)],
  ["a table of something else", "navn;alder\nKari;40\n"],
])("a workforce of %s fails, whatever it is called", async (_, content) => {
  for (const name of ["a.workforce.csv", "ansatte.txt", "ansatte.csv"]) {
    const { path, review } = changed(
      { [name]: content },
      { [name]: rows, "a.estimate.yaml": estimate(name) },
    );
    const { exit, out } = await review(path);
    expect([exit, out]).toEqual([1, expect.stringMatching(new RegExp(`^${name}:\\d+:\\d+: error`, "m"))]);
  }
});

test("a workforce that is no longer there fails the estimate that names it", async () => {
  const { path, git, review } = changed(
    {},
    { "w.workforce.csv": rows, "a.estimate.yaml": estimate("w.workforce.csv") },
  );
  git("rm", "-q", "w.workforce.csv");
  git("commit", "-q", "-m", "gone");
  const { exit, out, text } = await review(path, "--lang", "en");
  // Once in the check, and in the review why there are no figures.
  expect([exit, out]).toEqual([
    1,
    expect.stringMatching(/^a\.estimate\.yaml:3:12: error workforce-not-found/),
  ]);
  expect(text()).toMatch(/Check: 1 error, 0 warnings[\s\S]*w\.workforce\.csv:1:1: error unreadable-file/);
});

test("each of several workforces that are not there counts once, and one that is there and cannot be read besides", async () => {
  const { path, review } = changed({
    "est/a.estimate.yaml": estimate("[gone.csv, '../gone too.csv', bad.csv]"),
    "est/bad.csv": new Uint8Array([0, 1, 2]),
  });
  const { exit, text } = await review(path, "--lang", "en");
  expect([exit, text()]).toEqual([1, expect.stringMatching(/Check: 3 errors, /)]);
});

test("what mends a file that could not be read is not stopped by what it was", async () => {
  const made = repository();
  made.commit({ "by.radar.yaml": new Uint8Array([0, 1, 2]) });
  made.commit({ "by.radar.yaml": completeRadar });
  const { exit } = await runIn(made.path, "ci", "review", "--base", "HEAD~1");
  expect(exit).toBe(0);
});

test("a radar that is a radar no more is checked by what it was", async () => {
  const { path, review } = changed({ "teknologi.yaml": "- a\n" }, { "teknologi.yaml": completeRadar });
  const { exit, out } = await review(path);
  expect([exit, out]).toEqual([1, expect.stringContaining("teknologi.yaml:1:1: error unknown-kind")]);
});

test("a deletion that is not committed is told as one", async () => {
  const { path, git } = changed({}, { "b.radar.yaml": adopted });
  rmSync(join(path, "b.radar.yaml"));
  const { exit } = await runIn(path, "ci", "review", "--base", "HEAD", "--max-warnings", "0");
  const text = readFileSync(join(path, "kommuneradar-review/review.md"), "utf8");
  expect([exit, git("status", "--short")]).toEqual([0, expect.stringContaining(" D b.radar.yaml")]);
  expect(text).toMatch(/### b\.radar\.yaml\n\nTaken away\.\n\n[\s\S]*Removed: 2/);
  expect(text).not.toContain("No differences.");
});

test.each(["an estimate that names it", "a link"])(
  "nothing outside of the repository and nothing of .git is read, by way of %s",
  async (way) => {
    const secret = "kommune;styrk08;årsverk;hemmelig\n9901;SECRET;x\n";
    const outside = folder({ "w.csv": secret, "scores.csv": "SECRET;SECRET\n" });
    const { path, write, git, commit } = repository();
    commit({ "a.estimate.yaml": "kommuneradar: estimate/1\ntitle: P\nworkforce: none.csv\n" });
    mkdirSync(join(path, ".git/x"));
    writeFileSync(join(path, ".git/x/w.csv"), secret);
    for (const [at, target] of [join(outside, "w.csv"), join(path, ".git/x/w.csv")].entries()) {
      const link = `link-${at}.csv`;
      if (way === "a link") symlinkSync(target, join(path, link));
      const named = way === "a link" ? link : target;
      write(`${at}.estimate.yaml`, `kommuneradar: estimate/1\ntitle: P\nworkforce: '${named}'\n`);
    }
    git("add", "-A");
    git("commit", "-q", "-m", "change");
    const { exit, out } = await runIn(path, "ci", "review", "--base", "HEAD~1");
    const text = readFileSync(join(path, "kommuneradar-review/review.md"), "utf8");
    expect([exit, `${out}${text}`]).toEqual([1, expect.not.stringMatching(/SECRET|hemmelig/)]);
    expect(text.match(/error unreadable-file/g)).toHaveLength(2);
  },
);
