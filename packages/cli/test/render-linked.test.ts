import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PlanView, type ProjectsView, textPieces, unpackViews } from "@kommuneradar/charts";
import { expect, test } from "vitest";
import { examples, folder, runIn, smallRadar } from "./run.ts";

const projects = `kommuneradar: projects/1
title: { nb: Prosjekter, en: Projects }
radar: a.radar.yaml
projects:
  - id: a
    title: '</script><img src=x onerror=alert(1)>'
    category: efficiency
    technologies: [rpa]
    sources: [{ title: Side, url: 'javascript:alert(1)' }]
`;
const files = {
  "a.radar.yaml": smallRadar,
  "a.projects.yaml": projects,
};

/** What a page draws itself from, by language. */
function dataIn<View>(html: string): Record<"nb" | "nn" | "en", View> {
  return unpackViews(
    /<script type="application\/json" id="kr-data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "",
  );
}

function page(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), "utf8");
}

test("projects are one page with its own script, in every language, and a file can add nothing to it", async () => {
  const cwd = folder(files);
  const { exit, err } = await runIn(cwd, "render", "a.projects.yaml", "-o", "a.html", "--lang", "nn");
  expect(exit).toBe(0);
  expect(err).toMatch(/warning invalid-url.*\nSkreiv a\.html\n$/);
  const html = page(cwd, "a.html");
  expect(html).toMatch(/^<!doctype html><html lang="nn">/);
  expect(html.match(/<script/g)).toHaveLength(2);
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  expect(html).toContain(`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(html.replace(script, "")).not.toMatch(/<img|<link|href="javascript|https?:\/\/(?!www\.w3\.org)/);
  const views = dataIn<ProjectsView>(html);
  expect(Object.values(views).map(({ language, title }) => [language, textPieces(title)])).toEqual([
    ["nb", [{ text: "Prosjekter" }]],
    // There is none in nynorsk.
    ["nn", [{ text: "Prosjekter", language: "nb" }]],
    ["en", [{ text: "Projects" }]],
  ]);
  const [technology] = views.en.projects[0]?.technologies ?? [];
  expect(technology).toMatchObject({ id: "rpa", ring: "Trial" });
  expect(textPieces(technology?.title ?? "")).toEqual([
    { text: "Robotisert prosessautomatisering", language: "nb" },
  ]);
});

const example = (name: string) =>
  readFileSync(`${examples}eksempelby/${name}`, "utf8").replaceAll("eksempelby.", "by.");
const withNames = {
  "by.radar.yaml": example("eksempelby.radar.yaml"),
  "by.plan.yaml": example("eksempelby.plan.yaml"),
  "by.estimate.yaml": example("eksempelby.estimate.yaml"),
  "arbeidsstyrke.workforce.csv": example("arbeidsstyrke.workforce.csv"),
};

test("the scenarios of a plan are played over the estimate beside it, or the one that is named", async () => {
  const cwd = folder(withNames);
  expect((await runIn(cwd, "render", "by.plan.yaml", "-o", "plan.html")).exit).toBe(0);
  const beside = dataIn<PlanView>(page(cwd, "plan.html"));
  expect(beside.nb.badge).toBe("Eksempeldata");
  expect(beside.nb.horizon?.picture.scenarios).toHaveLength(2);
  expect(beside.nb.horizon?.notes).toContain("Over estimatet: Automatiseringspotensial i Eksempelby.");
  expect(beside.en.horizon?.notes).toContain("Over the estimate: Automation potential in Eksempelby.");

  const apart = folder({
    ...withNames,
    "by.estimate.yaml": "",
    "other.estimate.yaml": withNames["by.estimate.yaml"].replace(/^plan:.*\n/m, ""),
  });
  await runIn(apart, "render", "by.plan.yaml", "-o", "none.html");
  expect(dataIn<PlanView>(page(apart, "none.html")).en.horizon).toBeNull();
  await runIn(apart, "render", "by.plan.yaml", "-o", "asked.html", "--estimate", "other.estimate.yaml");
  expect(dataIn<PlanView>(page(apart, "asked.html")).en.horizon).not.toBeNull();
  const missing = await runIn(
    apart,
    "render",
    "by.plan.yaml",
    "-o",
    "no.html",
    "--estimate",
    "no.estimate.yaml",
  );
  expect(missing.exit).toBe(1);
  expect(missing.err).toContain("no.estimate.yaml");
  expect(existsSync(join(apart, "no.html"))).toBe(false);
});

test("what cannot be drawn is said, and nothing is written", async () => {
  const cwd = folder({ ...files, "b.projects.yaml": projects.replace("efficiency", "eficency") });
  const faulty = await runIn(cwd, "render", "b.projects.yaml", "-o", "b.html");
  expect(faulty).toMatchObject({ exit: 1, err: expect.stringContaining("b.projects.yaml:7:15: error") });
  for (const given of [
    ["a.projects.yaml", "-o", "a.svg"],
    ["a.projects.yaml", "-o", "a.html", "--since", "HEAD"],
    ["a.projects.yaml", "-o", "a.html", "--base-url", "https://by.example/"],
    ["a.radar.yaml", "-o", "a.html", "--estimate", "a.estimate.yaml"],
  ]) {
    const { exit, err } = await runIn(cwd, "render", ...given);
    expect(exit).toBe(2);
    expect(err).toMatch(/a\.(svg: the ending|(projects|radar)\.yaml\.)/);
  }
  for (const name of ["a.html", "a.svg", "b.html"]) expect(existsSync(join(cwd, name))).toBe(false);
});

test("a work process is called what a plan of the same radar in the folder calls it", async () => {
  const plan = (radar: string, title: string) =>
    `kommuneradar: plan/1\ntitle: P\nradar: ${radar}\nprocesses:\n  - { id: rota, title: ${title}, occupations: ['5321'] }\n`;
  const cwd = folder({
    ...files,
    "a.projects.yaml": projects.replace("    technologies: [rpa]\n", "    process: rota\n"),
    "a.plan.yaml": plan("other.radar.yaml", "Feil"),
    "b.plan.yaml": plan("a.radar.yaml", "{ nb: Vaktlister, en: Rotas }"),
  });
  await runIn(cwd, "render", "a.projects.yaml", "-o", "a.html");
  const { nb, en } = dataIn<ProjectsView>(page(cwd, "a.html"));
  expect([nb, en].map((view) => view.projects[0]?.process)).toEqual(["Vaktlister", "Rotas"]);
});
