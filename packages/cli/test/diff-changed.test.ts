import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffsOutput } from "@kommuneradar/schema";
import { describe, expect, test, vi } from "vitest";
import { repository } from "./git.ts";
import { examples, folder, runIn, smallRadar } from "./run.ts";

const adopted = smallRadar.replace("ring: trial", "ring: adopt");
const csv = readFileSync(join(examples, "eksempelby/arbeidsstyrke.workforce.csv"), "utf8");
const estimate = "kommuneradar: estimate/1\ntitle: P\nworkforce: w.csv\n";

async function changedIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "diff", ...args, "--format", "json");
  const { diffs } = diffsOutput.parse(JSON.parse(out));
  return { exit, err, names: diffs.map((one) => [one.old, one.new]) };
}

describe("without naming any file", () => {
  test("three dots hold against where the lines of work parted", async () => {
    const { path, git, commit } = repository();
    commit({ "a.radar.yaml": smallRadar });
    git("checkout", "-q", "-b", "work");
    commit({ "a.radar.yaml": adopted });
    git("checkout", "-q", "main");
    commit({ "c.radar.yaml": smallRadar });
    expect(await changedIn(path, "main...work")).toEqual({
      exit: 0,
      err: "",
      names: [["main:a.radar.yaml", "work:a.radar.yaml"]],
    });
  });

  test("what did not change is no matter, whatever is wrong with it", async () => {
    const { path, commit, write } = repository();
    commit({ "a.radar.yaml": smallRadar, "bad.radar.yaml": "kommuneradar: radar/1\nrings: [" });
    commit({ "a.radar.yaml": adopted });
    for (const call of [["HEAD~1..HEAD"], ["--since", "HEAD~1"]]) {
      expect(await changedIn(path, ...call)).toMatchObject({
        exit: 0,
        err: "",
        names: [[expect.any(String), expect.any(String)]],
      });
    }
    write("bad.radar.yaml", "kommuneradar: radar/1\nrings: [ ");
    expect((await changedIn(path, "--since", "HEAD~1")).exit).toBe(1);
  });

  test("files are found by what is in them, and estimates by what they name", async () => {
    const { path, git, commit, write } = repository();
    commit({ "teknologi.yaml": smallRadar, "tall.yaml": estimate, "w.csv": csv, "still.yaml": smallRadar });
    git("mv", "teknologi.yaml", "ny.yaml");
    commit({ "ny.yaml": adopted, "w.csv": csv.replace(/^9901;health;2223;.*\n/m, "") });
    expect(await changedIn(path, "HEAD~1..HEAD")).toEqual({
      exit: 0,
      err: "",
      names: [
        ["HEAD~1:teknologi.yaml", "HEAD:ny.yaml"],
        ["HEAD~1:tall.yaml", "HEAD:tall.yaml"],
      ],
    });
    write("fersk.yaml", smallRadar);
    expect((await changedIn(path, "--since", "HEAD")).names).toEqual([["HEAD:fersk.yaml", "fersk.yaml"]]);
  });

  test("however many files changed, Git is asked for them as often", async () => {
    const asked = async (count: number) => {
      const { path, commit } = repository();
      const all = (text: string) =>
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`mappe/${at}.yaml`, text]));
      commit(all(smallRadar));
      commit(all(adopted));
      const trace = join(path, ".git", "calls.txt");
      vi.stubEnv("GIT_TRACE", trace);
      const { names } = await changedIn(path, "HEAD~1..HEAD");
      vi.unstubAllEnvs();
      expect(names).toHaveLength(count);
      return readFileSync(trace, "utf8").match(/built-in: git cat-file/g)?.length;
    };
    const few = await asked(2);
    expect(few).toBeGreaterThan(0);
    expect(await asked(12)).toBe(few);
  });

  test("a name may hold a line feed, quotes and letters of any kind", async () => {
    const { path, git, commit } = repository();
    const odd = 'rå "data"\n1.yaml';
    commit({ [odd]: smallRadar, "z.yaml": smallRadar });
    commit({ [odd]: adopted, "z.yaml": adopted });
    git("rm", "-q", "--cached", "z.yaml");
    git("commit", "-q", "-m", "away");
    expect(await changedIn(path, "HEAD~2..HEAD")).toEqual({
      exit: 0,
      err: expect.stringContaining("HEAD:z.yaml:1:1: warning"),
      names: [
        [`HEAD~2:${odd}`, `HEAD:${odd}`],
        ["HEAD~2:z.yaml", "HEAD:z.yaml"],
      ],
    });
  });

  test.each([["edition"], ["old.yaml"], ["HEAD:a.radar.yaml"]])("since %s needs files", async (since) => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": smallRadar, "old.yaml": smallRadar });
    const { exit, err } = await runIn(path, "diff", "--since", since);
    expect([exit, err]).toEqual([2, expect.stringContaining("and the files")]);
  });
});

test.each(["../typo.yaml", "./..typo.yaml", "sub/../typo.yaml", "..\\typo.yaml"])(
  "%s is a file that is not there, and no range",
  async (name) => {
    const { exit, err } = await runIn(folder({ "b.yaml": smallRadar }), "diff", name, "b.yaml");
    expect([exit, err]).toEqual([1, expect.stringContaining(`${name}:1:1: error unreadable-file`)]);
    expect(err).not.toContain("Git");
  },
);
