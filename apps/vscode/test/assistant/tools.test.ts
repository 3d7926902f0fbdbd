import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, type QuestionName, questions } from "@kommuneradar/schema";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Disposable, Uri } from "vscode";
import { answerAssistants } from "../../src/features/answer-assistants.js";
import { RadarBases } from "../../src/git/radar-bases.js";
import { KnownFiles } from "../../src/language/known-files.js";
import { NamedContents } from "../../src/language/named-contents.js";
import { createService } from "../../src/language/service.js";
import { WorkspaceFiles } from "../../src/language/workspace-files.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { editor } from "../support/vscode-workspace.js";

const radar = (ring: string) => `kommuneradar: radar/1
title: Radaren
categories: [{ id: a, title: Prosesser }, { id: b, title: Tjenester }]
technologies:
  - { id: rpa, title: Roboter, category: a, ring: ${ring}, areasOfUse: [{ sector: health, occupations: ["5321"] }] }
`;
const estimate = "kommuneradar: estimate/1\ntitle: Potensial\nradar: a.radar.yaml\nworkforce: a.csv\n";
const table = (fte: number) =>
  `sektor;styrk08;årsverk\nhealth;5321;${fte}\nadministration;4110;90\nschool;2341;8\nculture;2652;9\n`;

let outer: string;
let folder: string;
let feature: Disposable;
let host: Parameters<typeof answerAssistants>[0];
const uriOf = (name: string) => Uri.file(join(folder, name));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  editor.reset();
  outer = mkdtempSync(join(tmpdir(), "kommuneradar-assistant-"));
  folder = join(outer, "open");
  mkdirSync(folder);
  write("a.radar.yaml", radar("adopt"));
  write("a.estimate.yaml", estimate);
  write("a.csv", table(60));
  editor.openFolder(folder);
  editor.bringLanguageModels();
  const none = () => undefined;
  const log = { debug: none, warn: none, error: none } as never;
  const knownFiles = new KnownFiles();
  const workspaceFiles = new WorkspaceFiles(log);
  const namedContents = new NamedContents();
  const workforces = new WorkforcePool();
  const bases = new RadarBases(() => undefined);
  const service = createService(knownFiles, workspaceFiles, namedContents, bases, workforces);
  host = { service, knownFiles, workspaceFiles, namedContents, workforces, bases, log } as never;
  feature = answerAssistants(host);
});
afterEach(() => {
  feature.dispose();
  host.workspaceFiles.dispose();
  host.workforces.dispose();
  host.namedContents.dispose();
  host.knownFiles.dispose();
  host.bases.dispose();
  rmSync(outer, { recursive: true });
});

async function ask<Name extends QuestionName>(name: Name, input: object = {}): Promise<Answer<Name>> {
  const told = await editor.tools.get(`kommuneradar_${name}`)?.invoke({ input });
  const answer = JSON.parse(told?.content[0]?.value ?? "");
  // What is told is what was promised, and nothing beside it.
  const promised = questions[name].output.parse(answer);
  expect(answer).toEqual(promised);
  return promised as Answer<Name>;
}
const refusal = (name: QuestionName, input: object) =>
  ask(name, input).then(
    () => "answered",
    (error: Error) => error.message,
  );

test("every question is a tool; none where the editor has no language models, and the extension starts", () => {
  expect([...editor.tools.keys()]).toEqual(Object.keys(questions).map((name) => `kommuneradar_${name}`));
  feature.dispose();
  expect(editor.tools.size).toBe(0);
  editor.reset();
  expect(() => answerAssistants(host).dispose()).not.toThrow();
  expect(editor.tools.size).toBe(0);
});

test("files are listed by their names in the folder, a table that an estimate names among them", async () => {
  const { files, count } = await ask("list_files");
  expect(files.map(({ file, kind }) => [file, kind])).toEqual([
    ["a.csv", "workforce"],
    ["a.estimate.yaml", "estimate"],
    ["a.radar.yaml", "radar"],
  ]);
  expect(count).toBe(3);
  expect((await ask("list_files", { kind: "radar" })).files).toHaveLength(1);
});

test("a radar is told as it is typed, unsaved, in the language asked for", async () => {
  const before = await ask("read_radar", { file: "a.radar.yaml", lang: "nb" });
  expect(before.technologies).toMatchObject([{ id: "rpa", ring: "adopt", stands: "Ta i bruk" }]);
  const document = editor.open(uriOf("a.radar.yaml"), radar("adopt"));
  editor.type(document, radar("trial"));
  const after = await ask("read_radar", { file: "a.radar.yaml", technologies: ["rpa"], lang: "en" });
  expect(after.details).toMatchObject([{ id: "rpa", stands: "Trial" }]);
  expect(await refusal("read_radar", { file: "a.radar.yaml", ring: "x", lang: "nb" })).toContain("«x»");
  expect(await refusal("read_radar", { file: "a.estimate.yaml", lang: "nn" })).toContain("ikkje ein radar");
  expect(await refusal("read_radar", {})).toContain("file");
});

test("no name leads out of the folder, nor does what a file names", async () => {
  writeFileSync(join(outer, "b.radar.yaml"), radar("hold").replace("Radaren", "Hemmelig"));
  writeFileSync(join(outer, "b.workforce.csv"), table(777));
  symlinkSync(outer, join(folder, "link"));
  symlinkSync(join(outer, "b.radar.yaml"), join(folder, "link.radar.yaml"));
  write("link.estimate.yaml", estimate.replace("a.csv", "link/b.workforce.csv"));
  write("up.estimate.yaml", estimate.replace("a.csv", "../b.workforce.csv"));
  write("radar.estimate.yaml", estimate.replace("a.radar", "../b.radar"));
  const up = "../b.radar.yaml";
  for (const file of [
    up,
    join(outer, "b.radar.yaml"),
    `file://${outer}/b.radar.yaml`,
    "//host/b.radar.yaml",
  ]) {
    expect(await refusal("read_radar", { file })).toContain("is not there");
    expect(await refusal("check", { files: [file] })).toContain("is not there");
    expect(await refusal("diff", { file: "a.radar.yaml", older: file })).toContain("is not there");
  }
  for (const file of ["link.radar.yaml", "link/b.radar.yaml"]) {
    expect(await refusal("read_radar", { file })).toMatch(/not in the folder|is not there/);
  }
  expect(JSON.stringify(await ask("check"))).not.toMatch(/Hemmelig|link\.radar/);
  for (const file of ["link.estimate.yaml", "up.estimate.yaml", "radar.estimate.yaml"]) {
    expect(await refusal("estimate", { files: [file] })).toContain("not in the folder");
    expect(await refusal("where", { files: [file] })).toContain("not in the folder");
  }
});

test("figures are those that people are shown, of the table as it is typed", async () => {
  const files = ["a.estimate.yaml"];
  const told = await ask("estimate", { files, lang: "nb" });
  expect(told.total.weight).toBe(167);
  expect(told.hiddenGroups).toHaveLength(2);
  expect(JSON.stringify(told)).not.toContain("2341");
  expect(told.notes.join(" ")).toContain("skjult");
  const document = editor.open(uriOf("a.csv"), table(60), "csv");
  editor.type(document, table(160));
  expect((await ask("estimate", { files })).total.weight).toBe(267);
  expect((await ask("estimate", { files: ["a.csv"] })).total.weight).toBe(267);
  expect(await refusal("estimate", { files, groupBy: ["street"] })).toContain("street");
  expect(await refusal("estimate", { files: ["a.csv", "a.estimate.yaml"] })).toContain("one estimate file");
  expect(await refusal("estimate", { files: ["a.radar.yaml"] })).toContain("neither an estimate");
});

test("a figure is explained, and what is hidden is not", async () => {
  const files = ["a.estimate.yaml"];
  const total = await ask("explain", { files, what: "total" });
  expect(total.formulas.length).toBeGreaterThan(0);
  expect(JSON.stringify(total)).not.toMatch(/2341|2652/);
  expect((await ask("explain", { files, what: "5321", lang: "nb" })).heading).toContain("5321");
  expect(await refusal("explain", { files, what: "2341" })).toContain("not in the figures");
  expect(await refusal("explain", { files, what: "sector=school" })).toContain("hidden");
  expect(await refusal("explain", { files, what: "band:no" })).toContain("band:high");
});

test("where the radar meets the workforce is told by the estimate's own radar", async () => {
  const told = await ask("where", { files: ["a.estimate.yaml"] });
  expect(told.technologies).toMatchObject([{ id: "rpa", weight: 60 }]);
  expect(told.total.reachable.weight).toBe(60);
  write("none.estimate.yaml", estimate.replace("radar: a.radar.yaml\n", ""));
  await host.workspaceFiles.reload();
  expect(await refusal("where", { files: ["none.estimate.yaml"] })).toContain("radar");
});

const projects = `kommuneradar: projects/1
title: P
radar: a.radar.yaml
projects:
  - { id: a, title: A, category: efficiency, owner: Kari Nordmann, technologies: [rpa], benefits: [{ title: T, realised: not-measured }] }
`;

test("projects are told as they are typed, with the radar's names, and no one by name", async () => {
  write("a.projects.yaml", projects);
  await host.workspaceFiles.reload();
  const files = ["a.projects.yaml"];
  const told = await ask("projects", { files, lang: "nb" });
  expect(told.projects).toMatchObject([{ id: "a", measured: "not-measured" }]);
  expect(told.technologies).toEqual([{ technology: "rpa", title: "Roboter", projects: ["a"] }]);
  expect(JSON.stringify(told)).not.toContain("Nordmann");
  const document = editor.open(uriOf("a.projects.yaml"), projects);
  editor.type(document, projects.replace("realised: not-measured", "realised: { value: 3, unit: hours }"));
  expect((await ask("projects", { files, measured: "measured" })).count).toBe(1);
  writeFileSync(join(outer, "b.radar.yaml"), radar("hold").replace("Roboter", "Hemmelig"));
  write("up.projects.yaml", projects.replace("a.radar.yaml", "../b.radar.yaml"));
  await host.workspaceFiles.reload();
  expect(JSON.stringify(await ask("projects", { files: ["up.projects.yaml"] }))).not.toContain("Hemmelig");
  expect(await refusal("projects", { files: ["a.radar.yaml"] })).toContain("a.radar.yaml");
});

test("scenarios of a plan are played over the estimate, without sectors of few", async () => {
  const scenario =
    "{ id: s, title: S, from: 2026, to: 2030, adoption: [{ year: 2026, share: 0 }, { year: 2030, share: 0.5 }], adoptionBecause: B, assumptions: [{ retirement: 0.02, because: B }] }";
  write("a.plan.yaml", `kommuneradar: plan/1\ntitle: P\nscenarios: [${scenario}]\n`);
  write("none.plan.yaml", "kommuneradar: plan/1\ntitle: P\n");
  await host.workspaceFiles.reload();
  const files = ["a.plan.yaml", "a.estimate.yaml"];
  const told = await ask("horizon", { files, lang: "nn" });
  expect(told.scenarios[0]?.sectors.map(({ sector }) => sector)).toEqual(["administration", "health"]);
  expect(told.scenarios[0]?.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(told.hiddenSectors).toBe(2);
  expect(await refusal("horizon", { files: ["none.plan.yaml", "a.estimate.yaml"] })).toContain(
    "no scenarios",
  );
  expect(await refusal("horizon", { files, scenarios: ["x"] })).toContain("it has s");
  expect(await refusal("horizon", { files: ["a.plan.yaml", "none.plan.yaml"] })).toContain("one plan file");
  // As on the command line: a scenario without what is wrong in it is another one.
  const document = editor.open(uriOf("a.plan.yaml"), readFileSync(join(folder, "a.plan.yaml"), "utf8"));
  editor.type(document, document.getText().replace("retirement: 0.02", "retirement: 2"));
  for (const name of ["horizon", "where"] as const)
    expect(await refusal(name, { files })).toContain("a.plan.yaml");
});

test("radars of the window's folders are laid side by side; workforces are pooled elsewhere, which is said", async () => {
  mkdirSync(join(folder, "b"));
  write("b/b.radar.yaml", radar("trial"));
  await host.workspaceFiles.reload();
  const told = await ask("aggregate", { lang: "nb" });
  expect(told.technologies).toMatchObject([{ id: "rpa", radars: 2, rings: { adopt: 1, trial: 1 } }]);
  expect(told.pooled).toBeNull();
  expect(told.notes.join(" ")).toContain("kommuneradar aggregate");
  expect(await refusal("aggregate", { files: ["a.csv"] })).toContain("no radar");
});

test("what is wrong is told with its place, in the language asked for", async () => {
  write("b.radar.yaml", radar("adop"));
  const nb = await ask("check", { lang: "nb" });
  const en = await ask("check", { files: ["b.radar.yaml"], lang: "en" });
  const ring = ({ code }: { code: string }) => code === "unknown-ring";
  expect(nb.findings.find(ring)).toMatchObject({ file: "b.radar.yaml", line: 5, severity: "error" });
  expect(en.findings.find(ring)?.message).not.toBe(nb.findings.find(ring)?.message);
  expect(nb.files.find(({ file }) => file === "a.csv")).toMatchObject({ kind: "workforce", entries: 4 });
});

test("two radars are compared; estimates are the command line's, and a revision needs Git", async () => {
  write("old.radar.yaml", radar("trial"));
  const told = await ask("diff", { file: "a.radar.yaml", older: "old.radar.yaml" });
  expect(told.changes).toMatchObject([{ id: "rpa" }]);
  expect(await refusal("diff", { file: "a.radar.yaml" })).toContain("older file or a revision");
  expect(await refusal("diff", { file: "a.radar.yaml", older: "a.estimate.yaml" })).toContain(
    "a.estimate.yaml",
  );
  expect(await refusal("diff", { file: "a.estimate.yaml", older: "a.estimate.yaml" })).toContain("diff");
  expect(await refusal("diff", { file: "a.radar.yaml", since: "HEAD" })).toContain("Git");
});

test("a cell that is wrong in a workforce file is told in no answer", async () => {
  write("a.csv", `${table(60)}health;5321;Kari Nordmann\nKari Nordmann;4110;1\n`);
  const checked = await ask("check", { files: ["a.csv"] });
  expect(checked.findings.map(({ code, line }) => [code, line])).toContainEqual(["invalid-weight", 6]);
  const answers = [checked, await ask("estimate", { files: ["a.estimate.yaml"], groupBy: ["sector"] })];
  expect(JSON.stringify(answers)).not.toContain("Nordmann");
});
