import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { textsCut } from "../lib/reflow.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { drawn, preview, projectsMarker } from "../lib/webview.mjs";
import {
  focusedFile,
  goTo,
  lineMarked,
  openFile,
  runCommand,
  textEditor,
  typeOver,
} from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.projects.yaml";

/** Where a word stands after another in a text. */
function placeOf(text, after, word) {
  const start = text.indexOf(word, text.indexOf(after));
  return { start, end: start + word.length };
}

test("projects are a board beside their text, which follows as one types", {
  copyOf,
  viewport: { width: 1600, height: 1000 },
}, async ({ page, workspace }) => {
  const text = workspace.read(file);
  const lineOf = (word) => text.slice(0, text.indexOf(word)).split("\n").length;
  await openFile(page, file);
  await runCommand(page, commandTitle("openProjectsPreview"));
  const content = await preview(page, projectsMarker);
  const card = (title) => content.locator(".kr-card", { hasText: title });
  await card("Kommune-Kari, Kongsberg").getByText("Trial", { exact: true }).waitFor();
  assert.equal(await content.locator(".kr-card").count(), text.match(/^ {2}- id:/gm).length);

  await card("DigiHelse").click();
  await lineMarked(page, file, lineOf("- id: digihelse"));
  await textEditor(page, file).getByText("DigiHelse", { exact: true }).click();
  await content.locator(".kr-card[aria-current]", { hasText: "DigiHelse" }).waitFor();
  await goTo(page, { line: lineOf("Kommune-Kari"), column: 1 });
  await page.keyboard.press("ArrowRight");
  await content.locator(".kr-card[aria-current]", { hasText: "Kommune-Kari, Kongsberg" }).waitFor();

  const trials = card("Robot for ildstedsregisteret").locator("details");
  const hypothesis = text
    .slice(text.indexOf("hypothesis:", text.indexOf("- id: bergen-ildstedsregister")))
    .split("\n")[0];
  const told = hypothesis.slice("hypothesis: ".length);
  await trials.locator("summary").click();
  await trials.getByRole("button", { name: told }).click();
  await lineMarked(page, file, lineOf(hypothesis));
  await textEditor(page, file).getByText(told, { exact: true }).click();
  await trials.locator("li[aria-current]", { hasText: told }).waitFor();
  await content.getByRole("searchbox").fill("digihelse");
  await card("Kommune-Kari, Kongsberg").waitFor({ state: "detached" });
  assert.equal(await content.locator(".kr-card").count(), 1);
  await content.getByRole("button", { name: "Reset" }).click();
  await content.getByRole("combobox", { name: "Measured or not" }).selectOption({ index: 1 });
  await content.getByText(/^\d+ of \d+ match$/).waitFor();
  await content.getByRole("button", { name: "Reset" }).click();

  await textEditor(page, file).getByText(told, { exact: true }).click();
  await card("Kommune-Kari, Kongsberg").evaluate((element) => element.setAttribute("data-mark", "same"));
  await typeOver(page, text, placeOf(text, "kommune-kari-kongsberg", "in-use"), "stoped");
  await content.locator("[data-state=stale]").first().waitFor();
  await card("Kommune-Kari, Kongsberg").getByText("In use").waitFor();
  await page.keyboard.press("Control+Z");
  await typeOver(page, text, placeOf(text, "kommune-kari-kongsberg", "in-use"), "stopped");
  await content.locator("[data-state=stale]").first().waitFor({ state: "detached" });
  await content.locator(".kr-card[data-mark=same]").getByText("Stopped").waitFor();
  assert.equal(await focusedFile(page), file, "the text keeps the focus");
  assert.equal(workspace.read(file), text, "nothing was saved");

  for (const kind of Object.keys(themes)) {
    await wearTheme(workspace, kind, [content]);
    await keepScreenshot(page, `projects-${kind}`);
    assert.deepEqual(await accessibilityFaults(content, { inFull: true }), [], kind);
  }
  await page.setViewportSize({ width: 800, height: 500 });
  await keepScreenshot(page, "projects-zoomed");
  await drawn(content);
  assert.deepEqual(await textsCut(content), [], "at 200 %");
  await page.setViewportSize({ width: 1600, height: 1000 });
  const titles = content.locator("button.kr-project-title");
  await titles.first().focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await titles.nth(1).evaluate((title) => title.matches(":focus")), true, "the next project");
  for (const name of ["Technologies", "Sectors"]) {
    await content.getByRole("button", { name }).click();
    await content.getByRole("group", { name, exact: true }).waitFor();
    assert.deepEqual(await accessibilityFaults(content), [], name);
  }
  await content.getByRole("button", { name: "Table" }).click();
  await content.getByRole("table").waitFor();
  assert.deepEqual(await accessibilityFaults(content), [], "table");
});

const tried = {
  "by.radar.yaml": `kommuneradar: radar/1
title: By
categories: [{ id: work, title: Work }, { id: services, title: Services }]
technologies:
  - id: chat
    title: Chat
    category: work
    assessment: { solutions: ready, understanding: immature, potential: demonstrated, date: 2025-01-10 }
`,
  "by.projects.yaml": `kommuneradar: projects/1
title: Projects
radar: by.radar.yaml
projects:
  - id: talk
    title: Talk to us
    category: improvement
    technologies: [chat]
    learning:
      - hypothesis: It answers
        outcome: ongoing
        learnt: It must know the forms
        started: 2026-01-05
        ended: 2026-02-05
`,
};

test("a trial that is closed offers the radar its next assessment; a project written, or changed on disk, stands on the board", {
  files: tried,
  viewport: { width: 1600, height: 1000 },
}, async ({ page, workspace }) => {
  const name = "by.projects.yaml";
  const text = workspace.read(name);
  await openFile(page, name);
  await runCommand(page, commandTitle("openProjectsPreview"));
  const content = await preview(page, projectsMarker);
  await content.getByText("Assess", { exact: true }).waitFor();
  await textEditor(page, name).getByText("Talk to us").click();
  await typeOver(page, text, placeOf(text, "outcome:", "ongoing"), "worked");
  await content.getByText("1 worked").waitFor();
  const offered = page.locator(".action-widget .monaco-list-row", {
    hasText: /understanding.*with the trial as evidence/i,
  });
  await eventually("the level that the trial proposes", async () => {
    await page.keyboard.press("Control+.");
    return offered
      .first()
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => page.keyboard.press("Escape").then(() => false),
      );
  });
  await offered.first().click();
  await content.getByText("Trial", { exact: true }).first().waitFor();
  // What is saved are editors: the radar's comes a moment after its text is changed.
  await page.locator(".tab", { hasText: "by.radar.yaml" }).waitFor();
  await runCommand(page, "File: Save All");
  await eventually("the trial as evidence in the radar", async () =>
    /understanding: clear[\s\S]*It answers/.test(workspace.read("by.radar.yaml")),
  );

  const closed = workspace.read(name);
  await textEditor(page, name).getByText("Talk to us").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("  - ");
  await eventually("the entry that is proposed", async () => {
    await page.keyboard.press("Control+Space");
    return page
      .locator(".suggest-widget .monaco-list-row", { hasText: "New project" })
      .first()
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
  });
  await page.locator(".suggest-widget .monaco-list-row", { hasText: "New project" }).first().click();
  // Its blanks are filled in, so that it stands on the board before anything is typed over them.
  await page.keyboard.type("forms");
  await content.locator(".kr-card", { hasText: "What gets better" }).waitFor();
  await page.keyboard.press("Escape");
  await runCommand(page, "File: Revert File");
  await content.locator(".kr-card", { hasText: "What gets better" }).waitFor({ state: "detached" });

  writeFileSync(workspace.path(name), closed.replace("Talk to us", "Talk on disk"));
  await content.locator(".kr-card", { hasText: "Talk on disk" }).waitFor();
});
