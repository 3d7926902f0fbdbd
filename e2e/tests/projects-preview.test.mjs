import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { preview, projectsMarker } from "../lib/webview.mjs";
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
  await card("Kommune-Kari").getByText("Trial", { exact: true }).waitFor();
  assert.equal(await content.locator(".kr-card").count(), text.match(/^ {2}- id:/gm).length);

  await card("DigiHelse").click();
  await lineMarked(page, file, lineOf("- id: digihelse"));
  await textEditor(page, file).getByText("DigiHelse", { exact: true }).click();
  await content.locator(".kr-card[aria-current]", { hasText: "DigiHelse" }).waitFor();
  await goTo(page, { line: lineOf("Kommune-Kari"), column: 1 });
  await page.keyboard.press("ArrowRight");
  await content.locator(".kr-card[aria-current]", { hasText: "Kommune-Kari" }).waitFor();

  await card("Kommune-Kari").evaluate((element) => element.setAttribute("data-mark", "same"));
  await typeOver(page, text, placeOf(text, "kommune-kari-kongsberg", "in-use"), "stoped");
  await content.locator("[data-state=stale]").first().waitFor();
  await card("Kommune-Kari").getByText("In use").waitFor();
  await page.keyboard.press("Control+Z");
  await typeOver(page, text, placeOf(text, "kommune-kari-kongsberg", "in-use"), "stopped");
  await content.locator("[data-state=stale]").first().waitFor({ state: "detached" });
  await content.locator(".kr-card[data-mark=same]").getByText("Stopped").waitFor();
  assert.equal(await focusedFile(page), file, "the text keeps the focus");
  assert.equal(workspace.read(file), text, "nothing was saved");

  for (const kind of Object.keys(themes)) {
    await wearTheme(workspace, kind, [content]);
    await keepScreenshot(page, `projects-${kind}`);
    assert.deepEqual(await accessibilityFaults(content), [], kind);
  }
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
