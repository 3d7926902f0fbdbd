import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { historyOutput } from "@kommuneradar/schema";
import { expect, onTestFinished, test } from "vitest";
import { repository } from "./git.ts";
import { runIn, smallRadar } from "./run.ts";

const at = (ring: string) =>
  smallRadar.replace("ring: trial", `ring: ${ring}\n    ringBecause: Prøvd ut over tid`);

async function historyIn(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "history", ...args, "--format", "json");
  return { exit, err, document: historyOutput.parse(JSON.parse(out)) };
}

const ringsOf = (
  { technologies }: { technologies: readonly { id: string; stations: readonly unknown[] }[] },
  wanted: string,
) =>
  technologies
    .find(({ id }) => id === wanted)
    ?.stations.map((one) => (one as { ring: string | null } | null)?.ring ?? null);

test("a change that was taken back, a rename and a merge, each version where it stood", async () => {
  const { path, commit, git } = repository();
  const inside = ["hold", "trial", "hold", "trial"];
  for (const ring of inside) commit({ "a.radar.yaml": at(ring) });
  git("mv", "a.radar.yaml", "b.radar.yaml");
  commit({});
  git("checkout", "-q", "-b", "work");
  commit({ "b.radar.yaml": at("assess") });
  commit({ "b.radar.yaml": at("adopt") });
  git("checkout", "-q", "main");
  commit({ "b.radar.yaml": at("trial").replace("title: Tek", "title: Ny tek") });
  git("merge", "-q", "--no-ff", "work", "-m", "merge");
  const { exit, err, document } = await historyIn(path, "b.radar.yaml", "--all");
  expect([exit, err]).toEqual([0, ""]);
  // What the branch tried on its way never stood on the main line.
  expect(ringsOf(document, "rpa")).toEqual([...inside, "trial", "trial", "adopt"]);
});

test("versions that are no UTF-8 or no radar are named each, and the rest is shown", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": at("hold") });
  commit({ "a.radar.yaml": new Uint8Array([0x74, 0xe5, 0x0a]) });
  commit({ "a.radar.yaml": "- a\n" });
  commit({ "a.radar.yaml": at("trial") });
  const { exit, document } = await historyIn(path, "a.radar.yaml");
  expect([exit, ringsOf(document, "rpa")]).toEqual([0, ["hold", "trial"]]);
  expect(document.diagnostics.map(({ file, code }) => [file.slice(10), code])).toEqual([
    [":a.radar.yaml", "unreadable-file"],
    [":a.radar.yaml", "wrong-type"],
  ]);
});

test("a version that parses in part is named and left out: what it lacks did not come and go", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": at("hold") });
  commit({ "a.radar.yaml": at("hold").replace("categories:", "summary: [\ncategories:") });
  commit({ "a.radar.yaml": at("trial") });
  const { exit, document } = await historyIn(path, "a.radar.yaml", "--all");
  expect([exit, ringsOf(document, "rpa")]).toEqual([0, ["hold", "trial"]]);
  expect(document.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["yaml-syntax", "warning"],
  ]);
  expect(document.technologies.flatMap(({ stations }) => stations.map((one) => one?.isNew))).not.toContain(
    true,
  );
});

test("a shallow clone is said, and what it has is shown", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": at("hold") });
  commit({ "a.radar.yaml": at("trial") });
  const clone = mkdtempSync(join(tmpdir(), "kommuneradar-shallow-"));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${path}`, clone]);
  const { exit, err, document } = await historyIn(clone, "a.radar.yaml");
  expect([exit, ringsOf(document, "rpa")]).toEqual([0, ["trial"]]);
  expect(err).toContain("a.radar.yaml:1:1: warning unreadable-file: The clone is shallow");
});

test("other line ends on the disk than in Git are no edition", async () => {
  const { path, commit, write } = repository();
  commit({ "a.radar.yaml": at("hold") });
  write("a.radar.yaml", at("hold").replaceAll("\n", "\r\n"));
  const { document } = await historyIn(path, "a.radar.yaml");
  expect(document.editions.map(({ date }) => date)).toEqual(["2026-01-02"]);
});
