import { withoutMarks } from "@kommuneradar/charts";
import type { ServiceDocument } from "@kommuneradar/language-service";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as vscode from "vscode";
import { ProjectsContent } from "../../src/projects/projects-content.js";
import { radarText } from "../support/radar-text.js";
import { serviceAlone } from "../support/service.js";
import { editor } from "../support/vscode-workspace.js";

const uri = vscode.Uri.parse("file:///by/storby.projects.yaml");
const text = (category: string) => `kommuneradar: projects/1
title: Prosjekter
radar: storby.radar.yaml
projects:
  - id: roboter
    title: Roboter
    category: ${category}
    technologies: [rpa]
`;

let others: ServiceDocument[];
let files: { readonly onDidChange: vscode.Event<ReadonlySet<string>>; fire(): void };
let content: ProjectsContent;

beforeEach(() => {
  editor.reset();
  others = [];
  const changed = new vscode.EventEmitter<ReadonlySet<string>>();
  files = { onDidChange: changed.event, fire: () => changed.fire(new Set()) };
  content = new ProjectsContent(uri, serviceAlone({ files: () => others }), files);
});
afterEach(() => content.dispose());

test("with an error in the text the last good picture stays, and a reader is led to the line", async () => {
  const document = editor.open(uri, text("efficiency"));
  const { picture, status } = await content.render("en");
  expect(status).toEqual({ kind: "current" });
  expect(picture?.view.projects.map(({ key }) => key)).toEqual(["roboter"]);
  editor.type(document, text("eficency"));
  const typed = await content.render("en");
  expect(typed.status).toMatchObject({ kind: "stale", line: 7 });
  expect(typed.picture?.view).toEqual(picture?.view);
  expect(typed.picture?.isPartial).toBe(false);
});

test("a text that never was whole is shown as far as it can be read", async () => {
  editor.open(uri, text("eficency"));
  const { picture } = await content.render("nb");
  expect(picture?.isPartial).toBe(true);
  expect(picture?.view.projects[0]?.categoryTitle).toBe("Uten kategori");
});

test("the radar is followed: another ring there is another picture here", async () => {
  editor.open(uri, text("efficiency"));
  const ring = async () => (await content.render("en")).picture?.view.projects[0]?.technologies[0]?.ring;
  expect(await ring()).toBe("");
  let told = 0;
  content.onDidChange(() => told++);
  const radar = (name: string, version: number): ServiceDocument => ({
    uri: "file:///by/storby.radar.yaml",
    version,
    getText: () => radarText(name),
  });
  others = [radar("trial", 1)];
  files.fire();
  expect(told).toBe(1);
  expect(await ring()).toBe("Trial");
  others = [radar("adopt", 2)];
  files.fire();
  expect(await ring()).toBe("Adopt");
  files.fire();
  expect(told, "nothing of the radar is another").toBe(2);
});

test("a file that is not there says so", async () => {
  expect((await content.render("en")).status).toMatchObject({ kind: "stale", line: null });
});

test("a work process is called what a plan of the radar calls it, as that is typed", async () => {
  editor.open(uri, `${text("efficiency")}    process: rota\n`);
  const process = async () =>
    withoutMarks((await content.render("en")).picture?.view.projects[0]?.process ?? "");
  expect(await process()).toBe("rota");
  const radar = { uri: "file:///by/storby.radar.yaml", version: 1, getText: () => radarText("trial") };
  const plan = (title: string, version: number): ServiceDocument => ({
    uri: "file:///by/storby.plan.yaml",
    version,
    getText: () =>
      `kommuneradar: plan/1\ntitle: P\nradar: storby.radar.yaml\nprocesses:\n  - { id: rota, title: ${title}, occupations: ['5321'] }\n`,
  });
  others = [radar, plan("Rotas", 1)];
  files.fire();
  expect(await process()).toBe("Rotas");
  others = [radar, plan("Shifts", 2)];
  files.fire();
  expect(await process()).toBe("Shifts");
});
