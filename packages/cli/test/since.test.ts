import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { historyOutput } from "@kommuneradar/schema";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn, smallRadar } from "./run.ts";

const at = (ring: string, edition?: string) =>
  smallRadar
    .replace("title:", edition === undefined ? "title:" : `edition: ${edition}\ntitle:`)
    .replace("ring: trial", `ring: ${ring}\n    ringBecause: Prøvd ut over tid`);

async function ringsIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "history", ...args, "--format", "json");
  const { technologies, diagnostics } = historyOutput.parse(JSON.parse(out));
  const rings = technologies.find(({ id }) => id === "rpa")?.stations.map((one) => one?.ring ?? null);
  return { exit, err, rings: rings ?? [], codes: diagnostics.map(({ severity, code }) => [severity, code]) };
}

async function drawIn(cwd: string, since: string) {
  const { exit, err } = await runIn(cwd, "render", "a.radar.yaml", "-o", "out.html", "--since", since);
  const written = existsSync(join(cwd, "out.html")) ? readFileSync(join(cwd, "out.html"), "utf8") : "";
  // The script of the page knows all words there are.
  const page = written.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  rmSync(join(cwd, "out.html"), { force: true });
  const moved = ["moved in", "moved out", "new"].filter((word) => new RegExp(`\\b${word}\\b`).test(page));
  return { exit, err, isDrawn: page !== "", moved };
}

/** On 2 to 5 January 2026: a README alone, then held, tried, adopted. */
function radarInGit() {
  const made = repository();
  made.commit({ "README.md": "x" });
  made.commit({ "a.radar.yaml": at("hold") });
  made.commit({ "a.radar.yaml": at("trial") });
  made.git("tag", "v1");
  made.commit({ "a.radar.yaml": at("adopt") });
  return made;
}

describe("history", () => {
  test.each<[string, string[]]>([
    ["HEAD", ["adopt"]],
    ["v1", ["trial", "adopt"]],
    ["HEAD~2", ["hold", "trial", "adopt"]],
    ["2026-01-03", ["hold", "trial", "adopt"]],
    ["2026-01-04", ["trial", "adopt"]],
    ["2027-01-01", ["adopt"]],
    ["v1:a.radar.yaml", ["trial", "hold", "trial", "adopt"]],
  ])("since %s", async (since, rings) => {
    expect(await ringsIn(radarInGit().path, "a.radar.yaml", "--since", since, "--all")).toMatchObject({
      exit: 0,
      rings,
    });
  });

  test("from before the file was there: said, and all of it shown", async () => {
    const { exit, err, rings } = await ringsIn(radarInGit().path, "a.radar.yaml", "--since", "2026-01-02");
    expect([exit, rings]).toEqual([0, ["hold", "trial", "adopt"]]);
    expect(err).toContain("a.radar.yaml:1:1: warning unreadable-file: There was no such file at 2026-01-02");
  });

  test("edition files, from a day or one of them on", async () => {
    const cwd = folder({
      "1.yaml": at("hold", "2024-01-01"),
      "2.yaml": at("trial", "2025-01-01"),
      "3.yaml": at("adopt", "2026-01-01"),
    });
    const files = ["3.yaml", "2.yaml", "1.yaml"];
    expect((await ringsIn(cwd, ...files, "--since", "2025-06-30")).rings).toEqual(["trial", "adopt"]);
    expect((await ringsIn(cwd, ...files, "--since", "2.yaml")).rings).toEqual(["trial", "adopt"]);
    expect((await ringsIn(cwd, ...files, "--since", "2020-01-01")).rings).toEqual(["hold", "trial", "adopt"]);
    const { exit, err } = await runIn(cwd, "history", ...files, "--since", "HEAD");
    expect([exit, err]).toEqual([2, expect.stringContaining("one of them or a day")]);
  });
});

describe("the last edition", () => {
  test("is the latest file beside it or in editions/ that is older and of the same radar", async () => {
    const others = smallRadar.replaceAll("rpa", "annet");
    const cwd = folder({
      "a.radar.yaml": at("adopt"),
      "b.radar.yaml": at("hold", "2024-01-01"),
      "editions/2025.yaml": at("trial", "2025-01-01"),
      "editions/other.yaml": others.replace("title:", "edition: 2026-01-01\ntitle:"),
      "editions/notes.yaml": "- edition: 2027-01-01\n",
    });
    expect(await drawIn(cwd, "edition")).toMatchObject({ exit: 0, moved: ["moved in"] });
    expect((await runIn(cwd, "history", "a.radar.yaml", "--since", "edition")).err).toContain(
      "in no Git repository",
    );
  });

  test("is before the edition that the file itself states", async () => {
    const cwd = folder({ "a.radar.yaml": at("trial", "2025-01-01"), "b.yaml": at("adopt", "2026-01-01") });
    expect(await drawIn(cwd, "edition")).toMatchObject({ exit: 1, isDrawn: false });
    expect((await drawIn(cwd, "edition")).err).toContain("there is no edition before it");
  });

  test("is the version in Git that stated an earlier date, also under another name", async () => {
    const { path, commit, git } = repository();
    commit({ "old.radar.yaml": at("hold", "2024-01-01") });
    commit({ "old.radar.yaml": at("trial", "2025-01-01") });
    git("mv", "old.radar.yaml", "a.radar.yaml");
    commit({});
    commit({ "a.radar.yaml": at("assess") });
    commit({ "a.radar.yaml": at("adopt") });
    expect(await drawIn(path, "edition")).toMatchObject({ exit: 0, moved: ["moved in"] });
    const { rings } = await ringsIn(path, "a.radar.yaml", "--since", "edition");
    expect(rings).toEqual(["trial", "assess", "adopt"]);
  });
});

describe("a picture since", () => {
  test("a revision in which the file did not exist: said, and everything is new", async () => {
    const { exit, err, moved } = await drawIn(radarInGit().path, "HEAD~3");
    expect([exit, moved]).toEqual([0, ["new"]]);
    expect(err).toContain("HEAD~3:a.radar.yaml:1:1: warning unreadable-file: There was no such file then");
  });

  test.each([
    ["nope", "nope: there is no such revision."],
    ["2019-12-31", "2019-12-31: there is no commit of that day or before."],
    ["2026-02-30", "2026-02-30: there is no such day."],
    ["edition", "a.radar.yaml: there is no edition before it."],
    ["--output=x", "--output=x: there is no such revision."],
  ])("%s is refused by name", async (since, why) => {
    const { path } = radarInGit();
    const { exit, err } = await runIn(path, "render", "a.radar.yaml", "-o", "out.html", `--since=${since}`);
    expect([exit, existsSync(join(path, "out.html"))]).toEqual([1, false]);
    expect(err).toContain(why);
  });

  test("a day before a shallow clone says what to fetch", async () => {
    const { path } = radarInGit();
    const clone = mkdtempSync(join(tmpdir(), "kommuneradar-shallow-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${path}`, clone]);
    const { exit, err } = await drawIn(clone, "2026-01-03");
    expect([exit, err]).toEqual([1, expect.stringContaining("The clone is shallow")]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["does not parse", "kommuneradar: radar/1\ntechnologies: [", "error"],
    ["is no UTF-8", new Uint8Array([0x74, 0xe5, 0x0a]), "unreadable-file"],
  ])("a version that %s is named", async (_, content, word) => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": content });
    commit({ "a.radar.yaml": at("adopt") });
    const { err } = await drawIn(path, "HEAD~1");
    expect(err).toMatch(new RegExp(`^HEAD~1:a\\.radar\\.yaml:.*${word}`));
  });

  test("a flip of line ends marks nothing", async () => {
    const { path, commit } = repository();
    commit({ "a.radar.yaml": at("adopt").replaceAll("\n", "\r\n") });
    commit({ "a.radar.yaml": at("adopt") });
    expect(await drawIn(path, "HEAD~1")).toMatchObject({
      exit: 0,
      err: expect.not.stringContaining("HEAD~1"),
      moved: [],
    });
  });
});

describe("a difference since", () => {
  const diffIn = (cwd: string, since: string) => runIn(cwd, "diff", `--since=${since}`, "a.radar.yaml");

  test.each([
    ["HEAD", "No differences."],
    ["v1", "moved in 1 ring, from Trial to Adopt"],
    ["2026-01-03", "moved in 3 rings, from Hold to Adopt"],
    ["v1:a.radar.yaml", "moved in 1 ring, from Trial to Adopt"],
    ["HEAD~3", "Robotisert prosessautomatisering (rpa): "],
  ])("%s", async (since, said) => {
    const { exit, out } = await diffIn(radarInGit().path, since);
    expect([exit, out]).toEqual([0, expect.stringContaining(said)]);
  });

  test("the last edition", async () => {
    const cwd = folder({ "a.radar.yaml": at("adopt"), "editions/2025.yaml": at("trial", "2025-01-01") });
    const { exit, out } = await diffIn(cwd, "edition");
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(/^editions\/2025\.yaml → a\.radar\.yaml\n[\s\S]*moved in 1 ring/),
    ]);
  });

  test.each([
    ["nope", "nope: there is no such revision."],
    ["2019-12-31", "there is no commit of that day or before."],
    ["2026-13-01", "2026-13-01: there is no such day."],
    ["edition", "there is no edition before it."],
  ])("%s is refused by name", async (since, why) => {
    const { exit, out, err } = await diffIn(radarInGit().path, since);
    expect([exit, out, err]).toEqual([1, "", expect.stringContaining(why)]);
  });
});

test("a repository that Git does not trust is said to be one, with what to do", async () => {
  const { path } = radarInGit();
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  mkdirSync(join(path, "mappe"));
  for (const [folder, file] of [
    [path, "a.radar.yaml"],
    [join(path, "mappe"), "../a.radar.yaml"],
  ] as const) {
    const { exit, err } = await runIn(folder, "history", file);
    expect([exit, err]).toEqual([1, expect.stringContaining(`safe.directory "${path}"`)]);
  }
});
