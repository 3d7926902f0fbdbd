import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@kommuneradar/charts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { ReportContent } from "../../src/report/report-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { TypedFiles } from "../support/typed-files.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let pool: WorkforcePool;
let content: ReportContent;
let files: TypedFiles;
const uriOf = (name: string) => Uri.file(join(folder, name));

const radar = (ring: string) => `kommuneradar: radar/1
title: Radaren
categories: [{ id: a, title: Prosesser }, { id: b, title: Tjenester }]
technologies:
  - { id: rpa, title: Roboter, category: a, ring: ${ring}, assessment: { solutions: robust, understanding: clear, potential: validated } }
`;
const plan = (title: string) =>
  `kommuneradar: plan/1\ntitle: Plan\nradar: a.radar.yaml\nchallenges: [{ id: x, title: ${title} }]\n`;
const projects = (title: string) =>
  `kommuneradar: projects/1\ntitle: P\nradar: a.radar.yaml\nprojects: [{ id: p, title: ${title}, category: efficiency, sector: health, technologies: [rpa] }]\n`;
const estimate =
  "kommuneradar: estimate/1\ntitle: Potensial\nradar: a.radar.yaml\nworkforce: a.csv\nsuppressBelow: 0\n";
const table = (fte: number) => `sektor;styrk08;årsverk\nhealth;5321;${fte}\nhealth;2223;40\n`;

const type = (name: string, text: string) => files.type(name, text);

function open(name: string): ReportContent {
  const panel = { post: () => undefined, postWhenReady: () => undefined };
  return new ReportContent(uriOf(name), panel, pool, files.service, files.watched, undefined as never);
}

/** The report as it is once nobody types: making it is begun by the first call. */
async function reportOf(of = content, language: "nb" | "nn" | "en" = "nb"): Promise<Report | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const { picture, status } = await of.render(language);
    if (picture !== undefined || status.kind === "stale") return picture?.report;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("never made");
}
const textOf = async (of = content) => JSON.stringify(await reportOf(of));

beforeEach(() => {
  editor.reset();
  files = new TypedFiles(uriOf);
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-report-"));
  writeFileSync(uriOf("a.csv").fsPath, table(60));
  writeFileSync(uriOf("a.estimate.yaml").fsPath, estimate);
  writeFileSync(uriOf("a.radar.yaml").fsPath, radar("adopt"));
  pool = new WorkforcePool();
  type("a.radar.yaml", radar("adopt"));
  content = open("a.radar.yaml");
});
afterEach(() => {
  content.dispose();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("a radar alone is told of, and every other question says what it lacks", async () => {
  const report = await reportOf();
  expect(report?.title).toBe("Radaren");
  const parts = report?.sections.flatMap((section) => (section.kind === "part" ? [section] : [])) ?? [];
  expect(parts.map(({ id }) => id)).toEqual(["about", "what", "why", "how", "where", "consequences"]);
  for (const { id, blocks } of parts.slice(2))
    expect(blocks.filter(({ kind }) => kind === "missing").length, id).toBeGreaterThan(0);
});

test("a part follows the file it comes from as it is typed, unsaved, and ends where a new view would", async () => {
  type("a.estimate.yaml", estimate);
  type("a.plan.yaml", plan("Flere eldre"));
  type("a.projects.yaml", projects("Lønnsroboten"));
  const before = await textOf();
  for (const word of ["Flere eldre", "Lønnsroboten", "Ta i bruk", "a.csv"]) expect(before).toContain(word);
  let told = 0;
  content.onDidChange(() => told++);
  for (const [name, text, word] of [
    ["a.radar.yaml", radar("trial"), "Test og piloter"],
    ["a.plan.yaml", plan("Færre unge"), "Færre unge"],
    ["a.projects.yaml", projects("Fakturaroboten"), "Fakturaroboten"],
  ] as const) {
    const was = told;
    type(name, text);
    expect(told, name).toBeGreaterThan(was);
    expect(await textOf(), name).toContain(word);
  }
  const csv = editor.open(uriOf("a.csv"), table(60), "csv");
  await textOf();
  editor.type(csv, table(660));
  expect(await textOf()).toContain("700,0");
  const fresh = open("a.radar.yaml");
  expect(await textOf()).toBe(await textOf(fresh));
  fresh.dispose();
});

test("a file that has nothing to do with the radar changes nothing", async () => {
  await reportOf();
  let told = 0;
  content.onDidChange(() => told++);
  type("b.plan.yaml", "kommuneradar: plan/1\ntitle: Annen\n");
  expect(told).toBe(0);
});

test("an error anywhere keeps the last report, and says where", async () => {
  type("a.plan.yaml", plan("Flere eldre"));
  await reportOf();
  type("a.plan.yaml", "kommuneradar: plan/1\ntitle: Plan\nradar: a.radar.yaml\nchallenges: {\n");
  const { picture, status } = await content.render("nb");
  expect(picture).toBeUndefined();
  expect(status).toMatchObject({ kind: "stale", message: expect.stringContaining("a.plan.yaml") });
  type("a.plan.yaml", plan("Flere eldre"));
  expect(await textOf()).toContain("Flere eldre");
});

test("the reader chooses which document, and the choice and the language are followed", async () => {
  const source = uriOf("a.radar.yaml").toString();
  content.receive({ type: "choose", source, choice: "method" });
  const titled = (words: string) => ({ text: expect.stringMatching(new RegExp(`Radaren.*: ${words}$`)) });
  expect((await reportOf())?.sections[0]).toMatchObject(titled("Vedlegg: metoden"));
  expect(content.state()).toEqual({ choice: "method" });
  expect((await reportOf(content, "nn"))?.sections[0]).toMatchObject(titled("Vedlegg: metoden"));
  expect((await reportOf(content, "en"))?.sections[0]).toMatchObject(titled("Annex: the method"));
  const again = open("a.radar.yaml");
  again.restore({ choice: "one-page" });
  expect((await reportOf(again))?.isOnePage).toBe(true);
  again.restore({ choice: "nothing of ours" });
  expect(again.state()).toEqual({});
  again.dispose();
});

test("a template of one's own is what is shown where one is named, as it is typed, until something else is chosen", async () => {
  writeFileSync(uriOf("mal.md").fsPath, "# Notat om {{title}}\n\nSak 12.\n\n{{what}}\n");
  editor.set("report.template", "mal.md");
  const parts = async () =>
    (await reportOf())?.sections.map((section) => (section.kind === "part" ? section.id : section.kind));
  expect(await parts()).toEqual(["title", "text", "what"]);
  expect(await textOf()).toContain("Sak 12.");
  expect((await content.render("nb")).picture).toMatchObject({ choice: "template", hasTemplate: true });

  const revised = editor.open(uriOf("mal.md"), "# Notat\n\n{{critique}}\n");
  expect(await parts()).toEqual(["title", "critique"]);
  editor.type(revised, "# Notat\n\n{{kritikk}}\n");
  expect((await content.render("nb")).status).toMatchObject({
    kind: "stale",
    line: 3,
    message: expect.stringContaining("Malen nevner «kritikk»"),
  });
  const source = uriOf("a.radar.yaml").toString();
  content.receive({ type: "choose", source, choice: "radar" });
  expect(await textOf(), "a fault of the template is none of the others").toContain("Vedlegg: radaren");

  content.receive({ type: "choose", source, choice: "template" });
  editor.set("report.template", "borte.md");
  expect((await content.render("nb")).status).toMatchObject({
    kind: "stale",
    message: "borte.md kunne ikke leses.",
  });
  editor.set("report.template", "");
  expect(await textOf(), "without one, the main report").toContain("Hovedrapport");
});
