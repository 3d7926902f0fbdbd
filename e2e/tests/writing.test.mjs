import assert from "node:assert/strict";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import {
  choose,
  focusedFile,
  goTo,
  openFile,
  quickInput,
  runCommand,
  textEditor,
  typeOver,
} from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.radar.yaml";

/** Saves until a file on disk holds what it must: what an action writes may come after the first time. */
async function savedText(page, workspace, name, pattern) {
  await eventually(`${pattern} in ${name}`, async () => {
    await page.keyboard.press("Control+S");
    return pattern.test(workspace.read(name));
  });
  return workspace.read(name);
}

/** Presses a key until what it opens is there: VS Code drops keys for features it does not know yet. */
async function pressFor(page, key, opened) {
  await eventually(`what ${key} opens`, async () => {
    await page.keyboard.press(key);
    return opened.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  });
}

test("a technology is renamed from the keyboard, and its old id kept as an alias", { copyOf }, async ({
  page,
  workspace,
}) => {
  const text = workspace.read(file);
  const robots = technologiesIn(text).find(({ id }) => id === "software-robots");
  await openFile(page, file);
  await goTo(page, { line: robots.line, column: 12 });
  await textEditor(page, file).locator(".cursor").first().waitFor();
  const box = page.locator(".rename-box input");
  await pressFor(page, "F2", box);
  await eventually("the old id in the box", async () => (await box.inputValue()) === "software-robots");
  await box.fill("robots");
  await page.keyboard.press("Enter");
  await choose(page, "Keep the old id as an alias");
  const saved = await savedText(page, workspace, file, /- id: robots\n/);
  assert.match(saved, /aliases: \[rpa, software-robots\]/);
  const names = saved.match(/software-robots/g) ?? [];
  assert.equal(names.length, 1, "nothing but the alias has the old id");
});

test("a new technology gets its title and category by keyboard, and stands last in the list", {
  copyOf,
}, async ({ page, workspace }) => {
  await openFile(page, file);
  await runCommand(page, commandTitle("newTechnology"));
  const input = page.locator(".quick-input-widget");
  await input.getByText("What is it called?").waitFor();
  await input.locator("input").first().fill("Digital twins");
  await input.getByText("Its id will be digital-twins.").waitFor();
  await page.keyboard.press("Enter");
  await choose(page, "Work processes");
  const saved = await savedText(page, workspace, file, /- id: digital-twins\n/);
  assert.match(saved, / {2}- id: digital-twins\n {4}title: Digital twins\n {4}category: work-processes\n$/);
  assert.equal(await focusedFile(page), file, "the cursor is in the text");
});

test("a misspelt ring is mended from the keyboard", { copyOf }, async ({ page, workspace }) => {
  const text = workspace.read(file);
  const technology = technologiesIn(text).find(({ ring }) => ring === "trial");
  await openFile(page, file);
  await typeOver(page, text, technology, "trail");
  await textEditor(page, file).locator(".squiggly-error").first().waitFor();
  await pressFor(
    page,
    "Control+.",
    page.locator(".action-widget .monaco-list-row", { hasText: "trial" }).first(),
  );
  await page.keyboard.press("Enter");
  assert.equal(await savedText(page, workspace, file, /ring: trial/), text, "the text is as it was");
});

test("a ring is completed from half its Norwegian name", { copyOf }, async ({ page, workspace }) => {
  const text = workspace.read(file);
  const technology = technologiesIn(text).find(({ ring }) => ring === "trial");
  await openFile(page, file);
  await typeOver(page, text, technology, "ta i");
  await page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "adopt" }).first().waitFor();
  await page.keyboard.press("Enter");
  const wanted = `${text.slice(0, technology.start)}adopt${text.slice(technology.end)}`;
  await page.keyboard.press("Control+S");
  await eventually("the ring in the file", async () => workspace.read(file) === wanted);
});

const unassessed = {
  "by.radar.yaml": `kommuneradar: radar/1
title: By
categories:
  - { id: work, title: Work }
  - { id: services, title: Services }
technologies:
  - id: chat
    title: Chat
    category: services
`,
};

test("Assess above an entry asks for the levels in words, and writes what the format calls them", {
  files: unassessed,
  locale: "nb-NO",
}, async ({ page, workspace }) => {
  await openFile(page, "by.radar.yaml");
  await textEditor(page, "by.radar.yaml").locator(".codelens-decoration a", { hasText: "Vurder" }).click();
  const input = quickInput(page);
  await input.getByText("Vurder Chat (1/3)").waitFor();
  await choose(page, /umoden/);
  await input.getByText("Vurder Chat (2/3)").waitFor();
  await choose(page, /La stå åpen foreløpig/);
  await input.getByText("Vurder Chat (3/3)").waitFor();
  await page.keyboard.type("vali", { delay: 50 });
  await page.keyboard.press("Enter");
  await savedText(
    page,
    workspace,
    "by.radar.yaml",
    /^ {4}assessment:\n {6}solutions: immature\n {6}potential: validated\n/m,
  );
});
