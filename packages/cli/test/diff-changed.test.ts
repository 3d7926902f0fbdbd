import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffsOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
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
