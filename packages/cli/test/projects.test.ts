import { projectsOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { examples, folder, run, runIn } from "./run.ts";

const sample = `${examples}eksempelby/eksempelby.projects.yaml`;

describe.each(["nb", "nn", "en"])("in %s", (lang) => {
  test.each(["table", "markdown"])("as %s", async (format) => {
    const { exit, out, err } = await run("projects", sample, "--format", format, "--lang", lang);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/projects.${lang}.${format}.txt`);
  });
});

test("as a document, of several files", async () => {
  const head = "kommuneradar: projects/1\ntitle: P\nprojects:\n";
  const cwd = folder({
    "a.projects.yaml": `${head}  - { id: a, title: A, category: efficiency, sector: health, owner: Kari Nordmann, learning: [{ hypothesis: H, outcome: failed, learnt: L, started: 2026-01-01, ended: 2026-01-11 }] }\n`,
    "b.projects.yaml": `${head}  - { id: b, title: B, category: innovation, benefits: [{ title: T, realised: { value: 4, unit: hours } }] }\n`,
  });
  const { exit, out } = await runIn(
    cwd,
    "projects",
    "a.projects.yaml",
    "b.projects.yaml",
    "--format",
    "json",
  );
  expect(exit).toBe(0);
  const document = projectsOutput.parse(JSON.parse(out));
  expect(document.projects.map(({ id, measured }) => [id, measured])).toEqual([
    ["a", "unsaid"],
    ["b", "measured"],
  ]);
  expect(document.learning).toMatchObject({
    failed: 1,
    failedThatTaught: 1,
    iterations: [{ year: 2026, count: 1, medianDays: 10 }],
  });
  // People are in no view of what was learnt.
  expect(out).not.toContain("Nordmann");
});

test("what is no projects file, or has a fault, is named", async () => {
  const cwd = folder({
    "a.radar.yaml": "kommuneradar: radar/1\n",
    "b.projects.yaml": "kommuneradar: projects/1\ntitle: P\nprojects: [{ id: a, category: efficiency }]\n",
    "c.projects.yaml": "kommuneradar: projects/1\ntitle: P\nprojects: []\n",
  });
  const other = await runIn(cwd, "projects", "a.radar.yaml", "--lang", "nb");
  expect(other).toMatchObject({ exit: 1, out: "", err: expect.stringContaining("er ingen prosjektfil") });
  expect(await runIn(cwd, "projects", "b.projects.yaml")).toMatchObject({
    exit: 1,
    out: "",
    err: expect.stringContaining("missing-key"),
  });
  expect(await runIn(cwd, "projects", "c.projects.yaml")).toMatchObject({
    exit: 1,
    err: "There is no project in the files.\n",
  });
});

test("as a page that stands alone, with the radar's names and rings", async () => {
  const { exit, out, err } = await run("projects", sample, "--format", "html", "--lang", "nb");
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).not.toMatch(/<script|<link|<img/);
  for (const part of ["Kommune-Kari", "Programvareroboter", "Ta i bruk", "Kilde: eksempelby.projects.yaml."])
    expect(out).toContain(part);
});
