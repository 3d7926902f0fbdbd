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
    shares: { worked: 0, failed: 1, stopped: 0, ongoing: 0, taught: 1 },
    trends: { iterations: null, decisions: null },
  });
  // People are in no view of what was learnt.
  expect(out).not.toContain("Nordmann");
});

test("shares of trials and the trend of their length are told, in days from one year to the next", async () => {
  const trial = (outcome: string, started: string, ended: string) =>
    `{ hypothesis: H, outcome: ${outcome}, started: ${started}, ended: ${ended} }`;
  const cwd = folder({
    "a.projects.yaml": `kommuneradar: projects/1\ntitle: P\nprojects:\n  - { id: a, title: A, category: efficiency, proposed: 2025-01-01, decided: 2025-03-02, learning: [${trial("failed", "2024-01-01", "2024-02-10")}, ${trial("worked", "2025-01-01", "2025-01-31")}, ${trial("worked", "2025-03-01", "2025-03-21")}] }\n`,
  });
  const json = await runIn(cwd, "projects", "a.projects.yaml", "--format", "json");
  const { learning } = projectsOutput.parse(JSON.parse(json.out));
  expect(learning.shares).toMatchObject({ worked: 2 / 3, failed: 1 / 3, taught: 0 });
  expect(learning.trends).toEqual({ iterations: { from: 2024, to: 2025, days: -15 }, decisions: null });
  const { out } = await runIn(cwd, "projects", "a.projects.yaml", "--lang", "nb");
  expect(out.replaceAll("\u00a0", " ")).toMatch(/virket +2 +67 %/);
  expect(out.replaceAll("\u00a0", " ")).toContain(
    "Lengden på forsøk som er over: 15 dager kortere enn i 2024.",
  );
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
