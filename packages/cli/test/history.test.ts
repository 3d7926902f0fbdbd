import { readFileSync } from "node:fs";
import { join } from "node:path";
import { historyOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn, smallRadar } from "./run.ts";

const at = (ring: string, rest = "") =>
  smallRadar.replace("ring: trial", `ring: ${ring}\n    ringBecause: Prøvd`).concat(rest);
const ai = "  - { id: ai, title: KI, category: services, ring: hold }\n";

async function historyIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "history", ...args, "--format", "json");
  return { exit, err, document: historyOutput.parse(JSON.parse(out)) };
}

const rings = ({ technologies }: { technologies: readonly { id: string; stations: readonly unknown[] }[] }) =>
  Object.fromEntries(
    technologies.map(({ id, stations }) => [
      id,
      stations.map((one) => (one as { ring: string | null } | null)?.ring ?? null),
    ]),
  );

test("from Git: through a renamed file, a merge, a revision that does not parse and unsaved work", async () => {
  const { path, commit, git, write } = repository();
  commit({ "gammel mappe/a.radar.yaml": at("hold") });
  commit({ "gammel mappe/a.radar.yaml": at("hold", "    summary: Bare tekst\n") });
  commit({ "gammel mappe/a.radar.yaml": "]" });
  commit({ "gammel mappe/a.radar.yaml": at("trial") });
  git("mv", "gammel mappe", "ny-æ");
  commit({});
  git("checkout", "-q", "-b", "work");
  commit({ "ny-æ/a.radar.yaml": at("adopt") });
  commit({ "ny-æ/a.radar.yaml": at("adopt", ai) });
  git("checkout", "-q", "main");
  commit({ "README.md": "x" });
  git("merge", "-q", "--no-ff", "work", "-m", "merge");
  write("ny-æ/a.radar.yaml", at("assess", ai));
  const { exit, err, document } = await historyIn(join(path, "ny-æ"), "a.radar.yaml");
  expect(exit).toBe(0);
  expect(err).toMatch(/^[0-9a-f]{10}:gammel mappe\/a\.radar\.yaml:1:1: warning /);
  expect(rings(document)).toEqual({
    ai: [null, null, "hold", "hold"],
    rpa: ["hold", "trial", "adopt", "assess"],
  });
  expect(document.editions.at(-1)).toEqual({ id: "a.radar.yaml", date: "2026-11-24" });
  const all = await historyIn(path, "ny-æ/a.radar.yaml", "--all");
  expect(all.document.editions).toHaveLength(6);
});

test("from edition files, by the date they state", async () => {
  const edition = (date: string, radar: string) => radar.replace("title:", `edition: ${date}\ntitle:`);
  const cwd = folder({
    "b.yaml": edition("2026-02-01", at("adopt", ai)),
    "a.yaml": edition("2026-01-01", at("hold")),
    "c.yaml": edition("2026-03-01", at("assess")),
  });
  const { exit, document } = await historyIn(cwd, "b.yaml", "a.yaml", "c.yaml");
  expect(exit).toBe(0);
  expect(rings(document)).toEqual({ ai: [null, "hold", null], rpa: ["hold", "adopt", "assess"] });
  for (const format of ["text", "markdown", "svg"]) {
    const { out } = await runIn(
      cwd,
      "history",
      "b.yaml",
      "a.yaml",
      "c.yaml",
      "--format",
      format,
      "--lang",
      "nb",
    );
    await expect(out).toMatchFileSnapshot(`golden/history.nb.${format}.txt`);
  }
  const written = await runIn(cwd, "history", "a.yaml", "b.yaml", "--format", "svg", "-o", "h.svg");
  expect([written.exit, readFileSync(join(cwd, "h.svg"), "utf8")]).toEqual([
    0,
    expect.stringMatching(/^<svg /),
  ]);
});

test("a file that is not there has no history", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": smallRadar });
  const { exit, err } = await runIn(path, "history", "b.radar.yaml");
  expect([exit, err]).toEqual([1, expect.stringContaining("b.radar.yaml:1:1: error unreadable-file")]);
});

test("a picture marks what moved since a revision, a day or a file, and refuses what is not there", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": at("hold") });
  commit({ "a.radar.yaml": at("adopt", ai) });
  const draw = async (...args: string[]) => {
    const { exit, err } = await runIn(path, "render", "a.radar.yaml", "-o", "out.html", ...args);
    const page = exit === 0 ? readFileSync(join(path, "out.html"), "utf8") : "";
    // The program of the page holds every word that it may need.
    return { exit, err, page: page.replaceAll(/<script[\s\S]*?<\/script>/g, "") };
  };
  // A page names what it is compared with; all else is to be the same however that is named.
  const since = async (argument: string, name = argument) => {
    const { page } = await draw("--since", argument);
    expect(page).toContain(`Since ${name}`);
    return page.replaceAll(`Since ${name}`, "Since then");
  };
  const before = await since("HEAD~1");
  expect((await draw()).page).not.toContain("moved in");
  expect(before).toContain("moved in");
  expect(await since("HEAD~1:a.radar.yaml")).toBe(before);
  expect(await since("2026-01-02", "2\u00a0Jan\u00a02026")).toBe(before);
  expect(await since("HEAD")).not.toContain("moved in");
  expect((await draw("--since", "2020-01-01")).exit).toBe(1);
  expect(await draw("--since", "nope")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("nope: there is no such revision."),
  });
});

test("editions of one day are told apart, by their commits and as the file stands", async () => {
  const { path, commit, git, write } = repository();
  const edition = (ring: string) => at(ring).replace("title:", "edition: 2026-01-01\ntitle:");
  for (const ring of ["hold", "trial"]) commit({ "a.radar.yaml": edition(ring) });
  write("a.radar.yaml", edition("adopt"));
  const [first, second] = git("log", "--reverse", "--format=%H").split("\n");
  for (const [format, between] of [
    ["text", " +"],
    ["markdown", " \\| "],
  ] as const) {
    const { out } = await runIn(path, "history", "a.radar.yaml", "--format", format);
    const names = [first?.slice(0, 7), second?.slice(0, 7), "a.radar.yaml"].map((id) => `2026-01-01 ${id}`);
    expect(out.split("\n")[0]).toMatch(new RegExp(names.join(between)));
  }
  const { out } = await runIn(path, "history", "a.radar.yaml", "--since", "HEAD~1", "--format", "markdown");
  expect(out).toContain(`2026-01-01 ${first?.slice(0, 7)}`);
});
