import { readFileSync } from "node:fs";
import { diffOutput, diffsOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { repository } from "./git.ts";
import { gitHubApi } from "./github-api.ts";
import { gitHubJob, pullRequest } from "./pull-request.ts";
import { examples, folder, runIn, smallRadar } from "./run.ts";

const example = (kind: string) => readFileSync(`${examples}eksempelby/eksempelby.${kind}.yaml`, "utf8");

/** The example a year on: what was learnt and measured, begun and done. */
const projectsNow = example("projects")
  .replace("    status: pilot\n    sector: administration", "    status: in-use\n    sector: administration")
  .replace("        realised: not-measured\n", "        realised: { value: 12, unit: hours, per: week }\n")
  .replace(
    "freedTime: { hours: 150, usedFor: Mer tid til tilsyn hos dem som bor alene }",
    "freedTime: { hours: 180 }",
  )
  .replace(
    "        ended: 2026-03-13\n",
    "        ended: 2026-03-13\n      - hypothesis: Roboten kan ringe vikaren\n        outcome: ongoing\n",
  )
  .replace(/ {2}- id: digihelse\n(?: {4}.*\n)+/, "");
const planNow = example("plan")
  .replace("    state: partial\n", "    state: in-place\n")
  .replace("    kind: culture\n    state: ongoing", "    kind: culture\n    state: done")
  .replace("{ year: 2033, share: 0.2 }", "{ year: 2033, share: 0.25 }")
  .replace("turnover: 0.05", "turnover: 0.06")
  .replace("    municipalPlan: Handlings- og økonomiplanen\n", "")
  .replace("radar: eksempelby.radar.yaml", "radar: annen.radar.yaml");
const kinds = [
  ["projects", projectsNow],
  ["plan", planNow],
] as const;

describe.each(kinds)("%s", (kind, now) => {
  const cwd = () => folder({ [`old.${kind}.yaml`]: example(kind), [`new.${kind}.yaml`]: now });
  const files = [`old.${kind}.yaml`, `new.${kind}.yaml`];

  describe.each(["nb", "nn", "en"])("in %s", (lang) => {
    test.each(["text", "markdown"])("as %s", async (format) => {
      const { exit, out, err } = await runIn(cwd(), "diff", ...files, "--format", format, "--lang", lang);
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      await expect(out).toMatchFileSnapshot(`golden/diff-${kind}.${lang}.${format}.txt`);
    });
  });

  test("as a document", async () => {
    const { exit, out } = await runIn(cwd(), "diff", ...files, "--format", "json");
    expect(exit).toBe(0);
    const { linked, added } = diffOutput.parse(JSON.parse(out));
    expect(added).toEqual([]);
    await expect(`${JSON.stringify(linked, null, 2)}\n`).toMatchFileSnapshot(`golden/diff-${kind}.json`);
  });

  test("nothing differs from itself", async () => {
    const { out } = await runIn(cwd(), "diff", files[0] as string, files[0] as string);
    expect(out).toContain("No differences.");
  });

  test("in Git: two revisions, one file or all that changed, and a file that was not there", async () => {
    const { path, commit } = repository();
    commit({ "README.md": "x" });
    commit({ [`a.${kind}.yaml`]: example(kind) });
    commit({ [`a.${kind}.yaml`]: now, "a.radar.yaml": smallRadar });
    const document = async (...args: string[]) =>
      JSON.parse((await runIn(path, "diff", ...args, "--format", "json")).out);
    const one = diffOutput.parse(await document("HEAD~1..HEAD", `a.${kind}.yaml`)).linked;
    expect(one?.of).toBe(kind);
    expect(one?.changes.length).toBeGreaterThan(4);
    const all = diffsOutput.parse(await document("HEAD~1..HEAD")).diffs;
    expect(all.map((diff) => [diff.new, diff.linked?.changes.length ?? 0])).toEqual([
      [`HEAD:a.${kind}.yaml`, one?.changes.length],
      ["HEAD:a.radar.yaml", 0],
    ]);
    const whole = diffOutput.parse(await document("HEAD~2..HEAD", `a.${kind}.yaml`));
    expect(new Set(whole.linked?.changes.map((change) => change.kind))).toEqual(new Set(["added"]));
    expect(whole.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "There was no such file then; everything in it counts as added or removed."],
    ]);
  });
});

test("files of different kinds are not compared", async () => {
  const cwd = folder({ "a.projects.yaml": example("projects"), "b.plan.yaml": example("plan") });
  const { exit, err } = await runIn(cwd, "diff", "a.projects.yaml", "b.plan.yaml");
  expect(exit).toBe(1);
  expect(err).toContain("The older file is a projects file and this is a plan");
});

test("a fault in the newer file is named, and what could be read is compared", async () => {
  const broken = projectsNow.replace("status: in-use", "status: in-us");
  const cwd = folder({ "a.projects.yaml": example("projects"), "b.projects.yaml": broken });
  const { exit, out, err } = await runIn(cwd, "diff", "a.projects.yaml", "b.projects.yaml");
  expect(exit).toBe(1);
  expect(err).toContain("b.projects.yaml:");
  expect(out).toContain("Freed time");
});

test("a review tells of projects and plans, and draws no picture of them", async () => {
  const api = await gitHubApi();
  const both = (projects: string, plan: string) => ({ "by.projects.yaml": projects, "by.plan.yaml": plan });
  const request = pullRequest(
    { ...both(example("projects"), example("plan")), "eksempelby.radar.yaml": example("radar") },
    both(projectsNow, planNow.replace("annen.radar.yaml", "eksempelby.radar.yaml")),
  );
  const { exit } = await gitHubJob(request, api.url).review();
  expect(exit).toBe(0);
  const body = api.comments[0]?.body ?? "";
  expect(body).toContain("### by.plan.yaml");
  expect(body).toContain("- **Felles innlogging på tvers av fagsystemer** from partly in place to in place");
  expect(body).toContain("### by.projects.yaml");
  expect(body).toMatch(
    /- \*\*Vaktlister med robot\*\* realised, Mindre tid til oppsett: from not measured yet to 12/,
  );
});

test("git diff shows a line per value of projects and plans", async () => {
  const { path, git, commit, write } = repository();
  commit({ "by.projects.yaml": example("projects"), "by.plan.yaml": example("plan") });
  expect((await runIn(path, "git", "install")).exit).toBe(0);
  write("by.projects.yaml", projectsNow);
  write("by.plan.yaml", planNow);
  const changed = git("diff", "--unified=0")
    .split("\n")
    .filter((line) => /^[+-][^+-]/.test(line));
  for (const line of [
    "-projects oslo-rpa status: pilot",
    "+projects oslo-rpa status: in-use",
    "+projects eksempelby-vaktlister benefits Mindre tid til oppsett realised value: 12",
    "-platforms felles-innlogging state: partial",
    "+platforms felles-innlogging state: in-place",
    "+scenarios gradvis adoption 2033 share: 0.25",
  ])
    expect(changed).toContain(line);
});
