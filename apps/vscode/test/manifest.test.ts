import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questions } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import * as z from "zod";

const folder = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { contributes } = manifest;

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly alt?: string;
  readonly group?: string;
}
const menus: Readonly<Record<string, readonly MenuItem[]>> = contributes.menus;

/** What a when-clause's patterns on `resourceFilename` say of a file name. */
function shownAt(name: string, { when = "" }: MenuItem): boolean {
  return [...when.matchAll(/resourceFilename =~ \/(.+?)\/(i?)(?= |\)|$)/g)].some(([, pattern = "", flags]) =>
    new RegExp(pattern, flags).test(name),
  );
}

const buttonsAt = (menu: string, name: string) =>
  (menus[menu] ?? []).filter((item) => shownAt(name, item)).map(({ command }) => command);

test("desktop and web have an entry each, and the types are of the oldest version supported", () => {
  expect(manifest.main).toBe("./dist/host/extension.js");
  expect(manifest.browser).toBe("./dist/web.js");
  // As a module it would not load in a worker.
  expect(manifest.type).toBeUndefined();
  expect(`^${manifest.devDependencies["@types/vscode"]}`).toBe(manifest.engines.vscode);
});

test("the oldest version supported is the oldest that is tested", () => {
  const e2e = join(folder, "../../e2e/oldest/package.json");
  const { devDependencies } = JSON.parse(readFileSync(e2e, "utf8"));
  // code-server 4.100.0 is made of VS Code 1.100.0.
  expect(manifest.engines.vscode).toBe(`^1${devDependencies["code-server"].slice(1)}`);
});

test("it wakes for its own files only", () => {
  for (const event of manifest.activationEvents) {
    expect(event).toMatch(/^(onLanguage:radar-yaml|workspaceContains:.+|onWebviewPanel:kommuneradar\..+)$/);
  }
});

test("it runs in virtual and in untrusted workspaces", () => {
  expect(manifest.capabilities).toEqual({
    virtualWorkspaces: true,
    untrustedWorkspaces: { supported: true },
  });
});

test("it claims its YAML files and never CSV or plain YAML", () => {
  expect(contributes.languages).toHaveLength(1);
  const [language] = contributes.languages;
  expect(language.id).toBe("radar-yaml");
  expect(language.extensions).toBeUndefined();
  expect([...language.filenames, ...language.filenamePatterns].join(" ")).toBe(
    "radar.yaml *.radar.yaml *.estimate.yaml *.projects.yaml *.plan.yaml",
  );
});

test.each([
  ["kommuneradar: radar/1", true],
  ["\uFEFFkommuneradar: estimate/1", true],
  [`kommuneradar: "plan/1"`, true],
  ["name: kommuneradar", false],
  ["kommuneradar: nothing/1", false],
])("the first line %s is ours: %s", (line, ours) => {
  expect(new RegExp(contributes.languages[0].firstLine).test(line)).toBe(ours);
});

/** Under *more* of an editor, and never beside its buttons. */
const underMore = ["kommuneradar.openTimeline", "kommuneradar.openReport", "kommuneradar.export"];
const ofRadar = ["kommuneradar.openRadarPreview", "kommuneradar.compareRadar"];

test.each([
  ["radar.yaml", ofRadar],
  ["storby.radar.yaml", ofRadar],
  ["storby.estimate.yaml", ["kommuneradar.openEstimate"]],
  ["arbeidsstyrke.workforce.csv", ["kommuneradar.openEstimate"]],
  ["storby.projects.yaml", ["kommuneradar.openProjectsPreview"]],
  ["storby.plan.yaml", ["kommuneradar.openPlanPreview"]],
  ["other.csv", []],
  ["notradar.yaml", []],
  ["compose.yaml", []],
])("the editor of %s has the buttons %s", (name, commands) => {
  expect([...new Set(buttonsAt("editor/title", name))].filter((one) => !underMore.includes(one))).toEqual(
    commands,
  );
  const inExplorer = buttonsAt("explorer/context", name);
  const ofTheirOwn = ["kommuneradar.importWorkforce", "kommuneradar.openReport"];
  expect(inExplorer.filter((one) => !ofTheirOwn.includes(one))).toEqual(commands);
  const hasReport = commands.length > 0 && !name.endsWith(".csv");
  expect(inExplorer.includes("kommuneradar.openReport")).toBe(hasReport);
  expect(buttonsAt("editor/title", name).includes("kommuneradar.openReport")).toBe(hasReport);
});

test.each([
  ["ansatte.xlsx", true],
  ["tabell.csv", true],
  ["arbeidsstyrke.workforce.csv", false],
  ["radar.yaml", false],
])("%s in the explorer can be imported: %s", (name, can) => {
  expect(buttonsAt("explorer/context", name).includes("kommuneradar.importWorkforce")).toBe(can);
});

test("every command has a category, a title from the texts, and every button an icon", () => {
  const commands: { command: string; category: string; title: string; icon?: string }[] =
    contributes.commands;
  for (const { command, category, title } of commands) {
    expect(command).toMatch(/^kommuneradar\.[a-z]+[A-Za-z]*$/);
    expect(category).toBe("Kommuneradar");
    expect(title).toMatch(/^%command\..+%$/);
  }
  const known = new Set(commands.map(({ command }) => command));
  for (const item of Object.values(menus).flat()) expect(known).toContain(item.command);
  for (const { command } of menus["editor/title"] ?? []) {
    expect(commands.find((one) => one.command === command)?.icon, command).toMatch(/^\$\(.+\)$/);
  }
});

test("the button for a picture opens it beside the text, and with Alt in its place", () => {
  const buttons = (menus["editor/title"] ?? []).filter(({ alt }) => alt !== undefined);
  expect(buttons.map(({ command, alt }) => [command, alt])).toEqual([
    ["kommuneradar.openRadarPreview", "kommuneradar.openRadarPreviewHere"],
    ["kommuneradar.openEstimate", "kommuneradar.openEstimateHere"],
    ["kommuneradar.openProjectsPreview", "kommuneradar.openProjectsPreviewHere"],
    ["kommuneradar.openPlanPreview", "kommuneradar.openPlanPreviewHere"],
  ]);
});

test.each([
  ["showViewAs", ["radar", "projects"]],
  ["showSector", ["radar"]],
  ["filterView", ["radar", "projects"]],
  ["trySettings", ["estimate", "workforce"]],
])("%s stands in the palette where a view or its text is in front that has it", (name, kinds) => {
  const [item] = (menus["commandPalette"] ?? []).filter(({ command }) => command === `kommuneradar.${name}`);
  const asked = (key: string, value: string) =>
    [...(item?.when ?? "").matchAll(new RegExp(`${key} (?:== '(.+?)'|=~ /(.+?)/(?= |$))`, "g"))].some(
      ([, text, pattern]) => (pattern === undefined ? text === value : new RegExp(pattern).test(value)),
    );
  const all = ["radar", "estimate", "workforce", "projects", "plan", "report"];
  expect(all.filter((kind) => asked("kommuneradar\\.kind", kind))).toEqual(kinds);
  const views = kinds.filter((kind) => kind !== "workforce");
  expect(all.filter((kind) => asked("activeWebviewPanelId", `kommuneradar.${kind}`))).toEqual(views);
});

test("a radar's two sides have the button for comparing, and its text has it under *more*", () => {
  const compare = (menus["editor/title"] ?? []).filter(
    ({ command }) => command === "kommuneradar.compareRadar",
  );
  expect(compare.map(({ when = "", group }) => [when.split(" ")[0], group])).toEqual([
    ["isInDiffEditor", "navigation"],
    ["!isInDiffEditor", "1_kommuneradar@1"],
  ]);
});

test("the timeline is under *more* of a radar's text, and never at its two sides", () => {
  const timeline = (menus["editor/title"] ?? []).filter(
    ({ command }) => command === "kommuneradar.openTimeline",
  );
  expect(timeline.map(({ when = "", group }) => [when.split(" ")[0], group])).toEqual([
    ["!isInDiffEditor", "1_kommuneradar@2"],
  ]);
  expect(
    timeline.map((item) => ["radar.yaml", "b.estimate.yaml"].filter((name) => shownAt(name, item))),
  ).toEqual([["radar.yaml"]]);
});

test("comparing is stopped only where something is compared", () => {
  const stop = Object.values(menus)
    .flat()
    .filter(({ command }) => command === "kommuneradar.stopComparing");
  expect(stop.map(({ when }) => when)).toEqual(["kommuneradar.comparing"]);
});

test("the Source Control view has the comparison above it for a radar, and nothing at its lines, which no file can be asked of", () => {
  expect(Object.keys(menus).filter((menu) => menu.startsWith("scm/"))).toEqual(["scm/title"]);
  expect(menus["scm/title"]?.map(({ when }) => when)).toEqual([
    "scmProvider == git && kommuneradar.kind == 'radar'",
  ]);
});

test("an item at a file asks of that file, and not of the one that happens to be active", () => {
  for (const menu of ["editor/title", "editor/title/context", "explorer/context"]) {
    for (const { when = "" } of menus[menu] ?? []) {
      // What is asked of a page in front has no file beside it to be mistaken for.
      expect(when).toMatch(/resourceFilename =~|^activeWebviewPanelId /);
      expect(when).not.toMatch(/kommuneradar\.kind/);
    }
  }
});

test("keys of ours hold in files of ours only, where VS Code's own hold for others", () => {
  const keys: { key: string; when: string }[] = contributes.keybindings;
  expect(keys.length).toBeGreaterThan(0);
  for (const { key, when } of keys) {
    expect(when, key).toMatch(/^editorLangId == radar-yaml && resourceFilename =~ /);
    for (const name of ["README.md", "docker-compose.yaml"])
      expect(shownAt(name, { command: key, when })).toBe(false);
  }
});

test("a view with no radar in it says how to begin, in every language", () => {
  expect(contributes.viewsWelcome).toEqual([
    { view: "kommuneradar.radars", contents: "%welcome.noRadar%", when: "kommuneradar.noRadar" },
  ]);
  for (const language of ["", ".nb", ".nn"]) {
    const texts = JSON.parse(readFileSync(join(folder, `package.nls${language}.json`), "utf8"));
    expect(texts["welcome.noRadar"]).toContain("(command:kommuneradar.newRadar)");
    expect(texts["welcome.noRadar"]).toContain("(command:kommuneradar.openExample)");
  }
});

test("the icon is a PNG of 128 by 128 pixels", () => {
  const png = readFileSync(join(folder, manifest.icon));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128]);
});

test("the walkthrough is short, and each step has a picture, a button of ours and an end", () => {
  const english = JSON.parse(readFileSync(join(folder, "package.nls.json"), "utf8"));
  const norwegian = JSON.parse(readFileSync(join(folder, "package.nls.nb.json"), "utf8"));
  const [{ steps }] = contributes.walkthroughs;
  expect(steps.length).toBeLessThanOrEqual(4);
  const known = contributes.commands.map(({ command }: { command: string }) => command);
  for (const { description, media, completionEvents } of steps) {
    expect(existsSync(join(folder, media.svg ?? media.markdown))).toBe(true);
    const [event] = completionEvents;
    const command = event.replace(/^onCommand:/, "");
    expect(known).toContain(command);
    for (const texts of [english, norwegian]) {
      expect(texts[description.replaceAll("%", "")]).toContain(`](command:${command})`);
    }
  }
});

test("pictures of the walkthrough follow the theme and hold no words", () => {
  const pictures = contributes.walkthroughs[0].steps.flatMap(
    ({ media }: { media: { svg?: string } }) => media.svg ?? [],
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    const svg = readFileSync(join(folder, picture), "utf8");
    expect(svg).toContain("var(--vscode-");
    expect(svg).not.toContain("<text");
    // The walkthrough's page lets no style sheet through.
    expect(svg).not.toContain("<style");
  }
});

test("every setting has its place in the list and a description from the texts", () => {
  const orders = Object.values<{ order: number; markdownDescription: string }>(
    contributes.configuration.properties,
  );
  expect(new Set(orders.map(({ order }) => order)).size).toBe(orders.length);
  for (const { markdownDescription } of orders) expect(markdownDescription).toMatch(/^%config\..+%$/);
});

test("a language model is offered every question, with what it asks and as what it is", () => {
  const offered = Object.fromEntries(
    Object.entries(questions).map(([name, { description, input }]) => {
      const { $schema, ...inputSchema } = z.toJSONSchema(input, { io: "input" });
      return [`kommuneradar_${name}`, { modelDescription: description, inputSchema }];
    }),
  );
  const tools: readonly Record<string, unknown>[] = contributes.languageModelTools;
  expect(
    Object.fromEntries(
      tools.map(({ name, modelDescription, inputSchema }) => [name, { modelDescription, inputSchema }]),
    ),
  ).toEqual(offered);
  for (const { name, when, displayName, userDescription } of tools) {
    expect(when).toBe("workspaceFolderCount != 0");
    const key = String(name).replace("kommuneradar_", "tool.");
    expect([displayName, userDescription]).toEqual([`%${key}.title%`, `%${key}.description%`]);
  }
});
