import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffOutput } from "@kommuneradar/schema";
import { describe, expect, onTestFinished, test } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn, smallRadar } from "./run.ts";

const adopted = smallRadar
  .replace("ring: trial", "ring: adopt")
  .replace(
    "ready, understanding: clear, potential: demonstrated",
    "robust, understanding: clear, potential: validated",
  );
const more = `${adopted}  - { id: ai, title: KI, category: services, ring: hold }\n`;

async function diffIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "diff", ...args, "--format", "json");
  return { exit, err, document: diffOutput.parse(JSON.parse(out)) };
}

test("two files", async () => {
  const cwd = folder({ "old.yaml": smallRadar, "new.yaml": more });
  const { exit, err, document } = await diffIn(cwd, "old.yaml", "new.yaml");
  expect([exit, err]).toEqual([0, ""]);
  expect(document).toMatchObject({
    old: "old.yaml",
    new: "new.yaml",
    added: ["ai"],
    removed: [],
    renamed: [],
    moved: [{ id: "rpa", from: "trial", to: "adopt", by: 1 }],
    edited: [{ id: "rpa", fields: ["assessment"] }],
    retired: [],
    why: [{ id: "rpa", departs: false, because: null }],
  });
});

describe("in Git", () => {
  test("revisions, from the root and from a folder, with blanks and letters of any kind in the path", async () => {
    const { path, commit, git } = repository();
    const name = "vår mappe/blå bær.radar.yaml";
    commit({ [name]: smallRadar });
    git("tag", "v1");
    commit({ [name]: more });
    const moved = [{ id: "rpa", from: "trial", to: "adopt", by: 1 }];
    const inside = join(path, "vår mappe");
    const calls: [string, ...string[]][] = [
      [path, `v1:${name}`, name],
      [path, `v1:${name}`, `HEAD:${name}`],
      [path, "HEAD~1..HEAD", name],
      [path, "v1..", name],
      [path, "v1...main", name],
      [inside, "v1:blå bær.radar.yaml", "blå bær.radar.yaml"],
      [inside, `v1:${name}`, "blå bær.radar.yaml"],
      [inside, "v1..HEAD", "blå bær.radar.yaml"],
      [inside, "v1..HEAD", "../vår mappe/blå bær.radar.yaml"],
    ];
    for (const [cwd, ...args] of calls) {
      const { exit, err, document } = await diffIn(cwd, ...args);
      expect({ args, exit, err, moved: document.moved }).toEqual({ args, exit: 0, err: "", moved });
    }
  });

  test("a range follows a renamed file", async () => {
    const { path, commit, git } = repository();
    commit({ "a.radar.yaml": smallRadar });
    git("mv", "a.radar.yaml", "b.radar.yaml");
    commit({});
    commit({ "b.radar.yaml": more });
    const { exit, document } = await diffIn(path, "HEAD~2..HEAD", "b.radar.yaml");
    expect([exit, document.old, document.added]).toEqual([0, "HEAD~2:a.radar.yaml", ["ai"]]);
  });

  test("an assessment that does not say who made it has the author of its commit, through merges and renames", async () => {
    const { path, git, commit, write } = repository();
    const radar = (rpa: string, ai: string, by = "") =>
      `${smallRadar.replace("solutions: ready", `solutions: ${rpa}`)}  - { id: ai, title: KI, category: services, ring: hold, ringBecause: x, assessment: { solutions: ${ai}${by} } }\n`;
    const as = (name: string) => git("config", "user.name", name);
    commit({ "a.radar.yaml": radar("ready", "none") });
    git("checkout", "-q", "-b", "work");
    as("Kari Nordmann");
    commit({ "a.radar.yaml": radar("ready", "immature") });
    git("mv", "a.radar.yaml", "b.radar.yaml");
    as("Ola");
    commit({});
    git("checkout", "-q", "main");
    as("Per");
    commit({ "README.md": "x" });
    git("merge", "-q", "--no-ff", "work", "-m", "merge");
    as("Last");
    commit({ "b.radar.yaml": radar("immature", "immature") });
    const by = async (...args: string[]) => {
      const { document } = await diffIn(path, ...args);
      return document.reassessed.map(({ id, committed }) => [id, committed?.by ?? null]);
    };
    expect(await by("HEAD~3..HEAD", "b.radar.yaml")).toEqual([
      ["ai", "Kari Nordmann"],
      ["rpa", "Last"],
    ]);
    expect(await by("--since", "main~3", "b.radar.yaml")).toEqual(await by("main~3..main", "b.radar.yaml"));
    write("b.radar.yaml", radar("robust", "immature"));
    expect(await by("--since", "HEAD~3", "b.radar.yaml")).toEqual([
      ["ai", "Kari Nordmann"],
      ["rpa", null],
    ]);
    write("b.radar.yaml", radar("ready", "ready", ", by: Leder"));
    expect(await by("--since", "HEAD~3", "b.radar.yaml")).toEqual([["ai", null]]);
    const { out } = await runIn(path, "diff", "HEAD~3..HEAD", "b.radar.yaml", "--lang", "nb");
    expect(out).toContain("(lagt inn i Git av Kari Nordmann, 2026-01-03)");
  });

  test("three dots compare with where the lines of work parted", async () => {
    const { path, commit, git } = repository();
    commit({ "a.radar.yaml": smallRadar });
    git("checkout", "-q", "-b", "work");
    commit({ "a.radar.yaml": `${smallRadar}  - { id: ai, title: KI, category: services }\n` });
    git("checkout", "-q", "main");
    commit({ "a.radar.yaml": adopted });
    const { document } = await diffIn(path, "main...work", "a.radar.yaml");
    expect([document.added, document.moved]).toEqual([["ai"], []]);
  });

  test("a file that did not exist then is said, and the rest shown", async () => {
    const { path, commit } = repository();
    commit({ "README.md": "x" });
    commit({ "a.radar.yaml": smallRadar });
    const { exit, err, document } = await diffIn(path, "HEAD~1..HEAD", "a.radar.yaml");
    expect(exit).toBe(0);
    expect(err).toContain("HEAD~1:a.radar.yaml:1:1: warning unreadable-file: There was no such file then");
    expect(document.added).toEqual(["rpa"]);
  });

  test("a revision that does not parse is named, and what can be read of it compared", async () => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": smallRadar.replace("ring: trial", "ring: trail") });
    commit({ "a.radar.yaml": adopted });
    const { exit, err, document } = await diffIn(path, "HEAD~1:a.radar.yaml", "a.radar.yaml");
    expect(exit).toBe(0);
    expect(err).toContain("HEAD~1:a.radar.yaml:10:11: warning unknown-ring");
    expect(document.moved).toHaveLength(1);
    const back = await diffIn(path, "a.radar.yaml", "HEAD~1:a.radar.yaml");
    expect([back.exit, back.document.diagnostics[0]?.code]).toEqual([1, "unknown-ring"]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["no map at all", "- a\n- b\n", "unknown-kind"],
    ["not UTF-8", new Uint8Array([0x74, 0xe5, 0x0a]), "unreadable-file"],
    ["binary", new Uint8Array([0, 1, 2]), "unreadable-file"],
  ])("an older version that is %s is named", async (_, content, code) => {
    const { path, commit } = repository();
    commit({ "a.yaml": content });
    commit({ "a.yaml": smallRadar });
    const { exit, document, err } = await diffIn(path, "HEAD~1:a.yaml", "a.yaml");
    expect([exit, document.diagnostics.map((found) => [found.file, found.code, found.severity])]).toEqual([
      1,
      [["HEAD~1:a.yaml", code, "error"]],
    ]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("a flip of line ends is no difference", async () => {
    const { path, commit } = repository();
    const text = `${smallRadar}    description: |\n      En\n      To\n`;
    commit({ "a.radar.yaml": text });
    commit({ "a.radar.yaml": text.replaceAll("\n", "\r\n") });
    const { out } = await runIn(path, "diff", "HEAD~1..HEAD", "a.radar.yaml");
    expect(out).toBe("HEAD~1:a.radar.yaml → HEAD:a.radar.yaml\n\nNo differences.\n");
  });

  test("a revision that is not there, and a shallow clone", async () => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": smallRadar });
    commit({ "a.radar.yaml": adopted });
    const { exit, err } = await runIn(path, "diff", "nope:a.radar.yaml", "a.radar.yaml");
    expect([exit, err]).toEqual([
      1,
      "nope:a.radar.yaml:1:1: error unreadable-file: nope: there is no such revision.\n",
    ]);
    const clone = mkdtempSync(join(tmpdir(), "kommuneradar-shallow-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${path}`, clone]);
    const shallow = await runIn(clone, "diff", "HEAD~1..HEAD", "a.radar.yaml");
    expect(shallow.exit).toBe(1);
    expect(shallow.err).toContain("The clone is shallow");
  });

  test("a revision that looks like an option or a command is only a name", async () => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": smallRadar });
    for (const revision of ["--output=x", "$(touch x)", "; touch x"]) {
      const { exit, err } = await runIn(path, "diff", "--", `${revision}:a.radar.yaml`, "a.radar.yaml");
      expect([exit, err]).toEqual([1, expect.stringContaining(`${revision}: there is no such revision.`)]);
    }
    expect(execFileSync("git", ["status", "--short"], { cwd: path, encoding: "utf8" })).toBe("");
  });
});

test("outside of a repository a revision is refused, with why", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const { exit, err } = await runIn(cwd, "diff", "HEAD:a.radar.yaml", "a.radar.yaml");
  expect([exit, err]).toEqual([1, expect.stringContaining("This folder is in no Git repository.")]);
});

test.each(["en", "nb", "nn"])("text and markdown in %s", async (lang) => {
  const old = `${smallRadar}  - { id: fax, title: Faks, category: services, ring: hold }\n`;
  const now = `${more.replace("title: KI", "title: 'KI | <b>@alle</b>'")}  - { id: fax, title: Faks, category: services, ring: hold, status: phased-out }\n`;
  const cwd = folder({ "old.yaml": old, "new.yaml": now });
  const call = ["diff", "old.yaml", "new.yaml", "--lang", lang];
  const text = await runIn(cwd, ...call);
  const markdown = await runIn(
    cwd,
    ...call,
    "--format",
    "markdown",
    "--picture",
    "https://example.org/a b.svg",
  );
  expect(text.exit).toBe(0);
  expect(markdown.out).not.toMatch(/(?<!\\)<b>|@alle/);
  await expect(text.out).toMatchFileSnapshot(`golden/diff.${lang}.text.txt`);
  await expect(markdown.out).toMatchFileSnapshot(`golden/diff.${lang}.markdown.txt`);
});

test.each([
  ["en", "1 change"],
  ["nb", "1 endring"],
  ["nn", "1 endring"],
])("a single change is told as one in %s", async (lang, told) => {
  const cwd = folder({ "a.yaml": smallRadar, "b.yaml": smallRadar.replace("Robotisert", "Automatisert") });
  const { out } = await runIn(cwd, "diff", "a.yaml", "b.yaml", "--format", "markdown", "--lang", lang);
  expect(out).toContain(`<summary>${told}</summary>`);
});
