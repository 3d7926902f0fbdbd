import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffOutput, diffsOutput } from "@kommuneradar/schema";
import { describe, expect, onTestFinished, test } from "vitest";
import { repository } from "./git.ts";
import { examples, folder, runIn, smallRadar } from "./run.ts";

const csv = readFileSync(join(examples, "eksempelby/arbeidsstyrke.workforce.csv"), "utf8");
const yaml = readFileSync(join(examples, "eksempelby/eksempelby.estimate.yaml"), "utf8").replace(
  "radar: eksempelby.radar.yaml\nplan: eksempelby.plan.yaml\n",
  "",
);
const overridden = `${yaml}overrides:
  - { occupation: '5321', probability: 0.1, because: Omsorg gjøres for hånd }
`;

async function diffIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "diff", ...args, "--format", "json");
  const document = diffOutput.parse(JSON.parse(out));
  return { exit, err, document, estimate: document.estimate };
}

/** In the folder of its workforce, or in another. */
const here = (text: string) => text.replace("arbeidsstyrke.workforce.csv", "w.csv");

describe("two files", () => {
  const cwd = () =>
    folder({ "w.csv": csv, "a.estimate.yaml": here(yaml), "b.estimate.yaml": here(overridden) });

  test("an override is all of the change", async () => {
    const { exit, err, estimate } = await diffIn(cwd(), "a.estimate.yaml", "b.estimate.yaml");
    expect([exit, err, estimate?.causes]).toEqual([0, "", ["overrides"]]);
    expect(estimate?.total.mean.parts?.overrides).toBe(estimate?.total.mean.change);
    expect(estimate?.overrides).toMatchObject([{ code: "5321", to: { overridden: true, value: 0.1 } }]);
  });

  test("the same is no difference", async () => {
    const { exit, out } = await runIn(cwd(), "diff", "a.estimate.yaml", "a.estimate.yaml");
    expect([exit, out]).toEqual([
      0,
      "a.estimate.yaml → a.estimate.yaml\n\nSAMPLE DATA: fictional municipalities (9901–9999)\n\nThe estimate is the same.\n",
    ]);
  });

  test("a radar and an estimate are refused, with what they are", async () => {
    const there = folder({ "r.radar.yaml": smallRadar, "w.csv": csv, "a.estimate.yaml": here(yaml) });
    const { exit, out, err } = await runIn(there, "diff", "r.radar.yaml", "a.estimate.yaml");
    expect([exit, out, err]).toEqual([
      1,
      "",
      "a.estimate.yaml:1:1: error unknown-kind: The older file is a radar and this is an estimate: only files of one kind can be compared.\n",
    ]);
  });

  test("a call that names no two versions is a usage error, with what would do", async () => {
    for (const call of [[], ["a.estimate.yaml"], ["a.estimate.yaml", "b.estimate.yaml", "w.csv"]]) {
      const { exit, err } = await runIn(cwd(), "diff", ...call);
      expect([exit, err]).toEqual([2, expect.stringContaining("--since REV")]);
    }
  });

  test.each(["en", "nb", "nn"])("text and markdown in %s", async (lang) => {
    const now = here(overridden)
      .replace("groupBy", "method: { high: 0.6 }\ngroupBy")
      .replace("w.csv", "w2.csv")
      .replace("Omsorg gjøres for hånd", "'Omsorg | <b>for @alle</b> `hånd` [x](http://y)'");
    const more = csv.replace("9901;", "9901;health;2223;500\n9901;");
    const there = folder({
      "w.csv": csv,
      "w2.csv": more,
      "a.estimate.yaml": here(yaml),
      "b.estimate.yaml": now,
    });
    const call = ["diff", "a.estimate.yaml", "b.estimate.yaml", "--lang", lang];
    const text = await runIn(there, ...call);
    const markdown = await runIn(
      there,
      ...call,
      "--format",
      "markdown",
      "--picture",
      "https://example.org/a b.svg",
    );
    expect([text.exit, text.err]).toEqual([0, ""]);
    expect(markdown.out).not.toMatch(/(?<!\\)<b>|@alle|(?<!\\)`hånd|(?<!\\)\[x/);
    await expect(text.out).toMatchFileSnapshot(`golden/diff-estimate.${lang}.text.txt`);
    await expect(markdown.out).toMatchFileSnapshot(`golden/diff-estimate.${lang}.markdown.txt`);
  });
});

describe("in Git", () => {
  const fewer = csv.replace(/^9901;health;2223;.*\n/m, "");

  test("the workforce is of the revision, from the root and from a folder, in whatever form the call is", async () => {
    const { path, commit, git } = repository();
    const name = "vår mappe/blå.estimate.yaml";
    commit({ [name]: here(yaml), "vår mappe/w.csv": fewer });
    git("tag", "v1");
    commit({ "vår mappe/w.csv": csv });
    const inside = join(path, "vår mappe");
    const calls: [string, ...string[]][] = [
      [path, `v1:${name}`, name],
      [path, `v1:${name}`, `HEAD:${name}`],
      [path, "v1..HEAD", name],
      [path, "v1...main", name],
      [path, "--since", "v1", name],
      [path, "--since", "2026-01-02", name],
      [inside, "v1..", "blå.estimate.yaml"],
      [inside, "--since", "v1", "blå.estimate.yaml"],
    ];
    for (const [cwd, ...args] of calls) {
      const { exit, err, estimate } = await diffIn(cwd, ...args);
      expect({ args, exit, err, causes: estimate?.causes }).toEqual({
        args,
        exit: 0,
        err: "",
        causes: ["workforce"],
      });
      expect(estimate?.workforce.occupations.map(({ code }) => code)).toEqual(["2223"]);
      expect(estimate?.workforce.cells).toMatchObject([
        { sector: "health", code: "2223", before: expect.any(Number) },
      ]);
    }
  });

  test("a file in another folder, and one that was renamed with its folder", async () => {
    const { path, commit, git } = repository();
    commit({
      "est/a.estimate.yaml": yaml.replace("arbeids", "../data/arbeids"),
      "data/arbeidsstyrke.workforce.csv": fewer,
    });
    git("mv", "est", "estimater");
    commit({ "data/arbeidsstyrke.workforce.csv": csv });
    const { exit, err, document, estimate } = await diffIn(path, "HEAD~1..HEAD", "estimater/a.estimate.yaml");
    expect([exit, err, document.old]).toEqual([0, "", "HEAD~1:est/a.estimate.yaml"]);
    expect(estimate?.causes).toEqual(["workforce"]);
  });

  test("a workforce file that is missing at a revision is named as of there; overrides and settings are told all the same", async () => {
    const { path, commit } = repository();
    commit({ "a.estimate.yaml": here(yaml) });
    commit({ "a.estimate.yaml": here(overridden), "w.csv": csv });
    const { exit, err, estimate } = await diffIn(path, "HEAD~1..HEAD", "a.estimate.yaml");
    expect([exit, err]).toEqual([0, expect.stringMatching(/^HEAD~1:w\.csv:1:1: warning unreadable-file: /)]);
    expect(estimate?.total.mean).toMatchObject({ before: null, after: expect.any(Number), change: null });
    expect(estimate?.overrides).toMatchObject([{ code: "5321", effect: { mean: null } }]);
    expect(estimate?.workforce.occupations).toEqual([]);
    const back = await diffIn(path, "HEAD..HEAD~1", "a.estimate.yaml");
    expect([back.exit, back.err]).toEqual([
      1,
      expect.stringContaining("HEAD~1:w.csv:1:1: error unreadable-file"),
    ]);
  });

  test("figures on one side alone are told, and not as the same", async () => {
    const { path, commit } = repository();
    commit({ "a.estimate.yaml": here(yaml) });
    commit({ "w.csv": csv });
    for (const range of ["HEAD~1..HEAD", "HEAD..HEAD~1"]) {
      const { out } = await runIn(path, "diff", range, "a.estimate.yaml");
      expect(out).not.toContain("The estimate is the same.");
      expect(out).toMatch(/^ {2}FTE .*–/m);
    }
  });

  test("an estimate that did not exist then, and one that is gone", async () => {
    const { path, commit, git } = repository();
    commit({ "w.csv": csv });
    commit({ "a.estimate.yaml": here(yaml) });
    git("rm", "-q", "a.estimate.yaml");
    commit({});
    const came = await diffIn(path, "HEAD~2..HEAD~1", "a.estimate.yaml");
    expect([came.exit, came.err]).toEqual([
      0,
      "HEAD~2:a.estimate.yaml:1:1: warning unreadable-file: There was no such file then; there are no figures on that side.\n",
    ]);
    expect(came.estimate?.total.mean).toMatchObject({ before: null, after: expect.any(Number) });
    const went = await diffIn(path, "--since", "HEAD~1", "a.estimate.yaml");
    expect([went.exit, went.estimate?.total.weight.after]).toEqual([0, null]);
  });

  test("a revision that does not parse is named, and what can be read of it compared", async () => {
    const { path, commit } = repository();
    commit({ "w.csv": csv, "a.estimate.yaml": `${here(yaml)}grupBy: [x]\n` });
    commit({ "a.estimate.yaml": here(overridden) });
    const { exit, err, estimate } = await diffIn(path, "--since", "HEAD~1", "a.estimate.yaml");
    expect([exit, err]).toEqual([
      0,
      expect.stringContaining("HEAD~1:a.estimate.yaml:6:1: warning unknown-key"),
    ]);
    expect(estimate?.causes).toEqual(["overrides"]);
    const back = await diffIn(path, "a.estimate.yaml", "HEAD~1:a.estimate.yaml");
    expect([back.exit, back.err]).toEqual([1, expect.stringContaining("error unknown-key")]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["no map at all", "- a\n- b\n", "unknown-kind"],
    ["not UTF-8", new Uint8Array([0x74, 0xe5, 0x0a]), "unreadable-file"],
    ["binary", new Uint8Array([0, 1, 2]), "unreadable-file"],
  ])("an older version that is %s is named", async (_, content, code) => {
    const { path, commit } = repository();
    commit({ "w.csv": csv, "a.yaml": content });
    commit({ "a.yaml": here(yaml) });
    const { exit, document, err } = await diffIn(path, "HEAD~1:a.yaml", "a.yaml");
    expect([exit, document.diagnostics.map((found) => [found.file, found.code, found.severity])]).toEqual([
      1,
      [["HEAD~1:a.yaml", code, "error"]],
    ]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("a flip of line ends, of the encoding, and of the order of rows is no difference", async () => {
    const { path, commit } = repository();
    commit({ "w.csv": csv, "a.estimate.yaml": here(yaml) });
    const [head = "", ...lines] = csv.trimEnd().split("\n");
    commit({
      "a.estimate.yaml": here(yaml).replaceAll("\n", "\r\n"),
      "w.csv": Buffer.from(`${[head, ...lines.toReversed()].join("\r\n")}\r\n`, "latin1"),
    });
    const { exit, err, estimate } = await diffIn(path, "HEAD~1..HEAD", "a.estimate.yaml");
    expect([exit, err, estimate?.causes, estimate?.settings]).toEqual([0, "", [], []]);
  });

  test("a revision that is not there, a shallow clone, and a folder without Git", async () => {
    const { path, commit } = repository();
    commit({ "w.csv": csv, "a.estimate.yaml": here(yaml) });
    commit({ "a.estimate.yaml": here(overridden) });
    const none = await runIn(path, "diff", "--since", "nope", "a.estimate.yaml");
    expect([none.exit, none.err]).toEqual([
      1,
      "nope:a.estimate.yaml:1:1: error unreadable-file: nope: there is no such revision.\n",
    ]);
    const clone = mkdtempSync(join(tmpdir(), "kommuneradar-shallow-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${path}`, clone]);
    for (const call of [
      ["HEAD~1..HEAD", "a.estimate.yaml"],
      ["--since", "HEAD~1", "a.estimate.yaml"],
      ["HEAD~1..HEAD"],
    ]) {
      const shallow = await runIn(clone, "diff", ...call);
      expect([shallow.exit, shallow.err]).toEqual([1, expect.stringContaining("The clone is shallow")]);
    }
    const outside = folder({ "w.csv": csv, "a.estimate.yaml": here(yaml) });
    const { exit, err } = await runIn(outside, "diff", "--since", "HEAD", "a.estimate.yaml");
    expect([exit, err]).toEqual([1, expect.stringContaining("This folder is in no Git repository.")]);
  });

  test("what is not committed yet counts, of the estimate and of its workforce", async () => {
    const { path, commit, write } = repository();
    commit({ "w.csv": fewer, "a.estimate.yaml": here(yaml) });
    write("w.csv", csv);
    write("a.estimate.yaml", here(overridden));
    const { estimate } = await diffIn(path, "--since", "HEAD", "a.estimate.yaml");
    expect(estimate?.causes).toEqual(["workforce", "overrides"]);
  });
});

describe("several files", () => {
  function both() {
    const found = repository();
    found.commit({
      "w.csv": csv,
      "a.estimate.yaml": here(yaml),
      "sub/r.radar.yaml": smallRadar,
      "still.radar.yaml": smallRadar,
      "old.radar.yaml": smallRadar,
    });
    found.git("rm", "-q", "old.radar.yaml");
    found.commit({
      "a.estimate.yaml": here(overridden),
      "sub/r.radar.yaml": smallRadar.replace("ring: trial", "ring: adopt"),
      "README.md": "x",
    });
    return found;
  }

  test("of both kinds in one call, each with its own heading", async () => {
    const { path } = both();
    const { exit, out, err } = await runIn(
      path,
      "diff",
      "--since",
      "HEAD~1",
      "sub/r.radar.yaml",
      "a.estimate.yaml",
      "--format",
      "markdown",
    );
    expect([exit, err]).toEqual([0, ""]);
    expect(out.match(/^\*\*.* → .*$/gm)).toEqual([
      "**HEAD\\~1:sub/r.radar.yaml → sub/r.radar.yaml**",
      "**HEAD\\~1:a.estimate.yaml → a.estimate.yaml**",
    ]);
  });

  test("one that cannot be compared is named, and the others are shown", async () => {
    const { path } = both();
    const { exit, out, err } = await runIn(path, "diff", "--since", "HEAD~1", "README.md", "a.estimate.yaml");
    expect([exit, err]).toEqual([1, expect.stringContaining("README.md:1:1: error unknown-kind")]);
    expect(out).toContain("HEAD~1:a.estimate.yaml → a.estimate.yaml");
  });

  test.each([[["HEAD~1..HEAD"]], [["--since", "HEAD~1"]]])(
    "all that changed, without naming any: %s",
    async (call) => {
      const { path } = both();
      for (const cwd of [path, join(path, "sub")]) {
        const { exit, out } = await runIn(cwd, "diff", ...call, "--format", "json");
        const { diffs } = diffsOutput.parse(JSON.parse(out));
        const up = cwd === path ? "" : "../";
        const radar = cwd === path ? "sub/r.radar.yaml" : "r.radar.yaml";
        const names = diffs.map((one) => one.new.replace("HEAD:", "")).sort();
        expect([exit, names]).toEqual([0, [`${up}a.estimate.yaml`, `${up}old.radar.yaml`, radar].sort()]);
        expect(diffs.find((one) => one.new.endsWith("old.radar.yaml"))?.removed).toEqual(["rpa"]);
      }
    },
  );

  test("none of which is different", async () => {
    const { path } = both();
    for (const format of ["text", "markdown"]) {
      expect((await runIn(path, "diff", "HEAD..HEAD", "--format", format)).out).toBe("No differences.\n");
    }
  });
});
