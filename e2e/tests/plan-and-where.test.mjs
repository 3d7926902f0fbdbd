import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { textsCut } from "../lib/reflow.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { drawn, planMarker, preview } from "../lib/webview.mjs";
import { focusedFile, lineMarked, openFile, runCommand, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const viewport = { width: 1600, height: 1000 };
const planFile = "eksempelby.plan.yaml";
const radarFile = "eksempelby.radar.yaml";

/** Where a word stands after another in a text. */
function placeOf(text, after, word) {
  const start = text.indexOf(word, text.indexOf(after));
  return { start, end: start + word.length };
}

test("a plan's scenarios stand beside its text, and follow it as one types", { copyOf, viewport }, async ({
  page,
  workspace,
}) => {
  const text = workspace.read(planFile);
  const lineOf = (word) => text.slice(0, text.indexOf(word)).split("\n").length;
  await openFile(page, planFile);
  await runCommand(page, commandTitle("openPlanPreview"));
  const content = await preview(page, planMarker);
  const scenarios = content.locator(".kr-plan-scenarios").first().locator("figure");
  await scenarios.nth(1).waitFor();
  assert.equal(await scenarios.count(), 2);
  await scenarios.first().getByText("2041: 50.0").waitFor();

  await content.getByRole("button", { name: "Digitale mentorer" }).click();
  await lineMarked(page, planFile, lineOf("- id: mentorer"));

  // A click in the preview leaves the focus there, as clicks do.
  await textEditor(page, planFile).getByText("mentorer", { exact: true }).first().click();
  await typeOver(page, text, placeOf(text, "id: gradvis", "share: 0.5"), "share: 0.6");
  await scenarios.first().getByText("2041: 60.0").waitFor();
  assert.equal(await focusedFile(page), planFile, "the text keeps the focus");
  assert.equal(workspace.read(planFile), text, "nothing was saved");
  for (const kind of Object.keys(themes)) {
    await wearTheme(workspace, kind, [content]);
    await keepScreenshot(page, `plan-${kind}`);
    assert.deepEqual(await accessibilityFaults(content, { inFull: true }), [], kind);
  }
  await page.setViewportSize({ width: 800, height: 500 });
  await keepScreenshot(page, "plan-zoomed");
  await drawn(content);
  assert.deepEqual(await textsCut(content), [], "at 200 %");
});

test("where the radar meets the workforce follows a ring, and processes follow the plan", {
  copyOf,
  viewport,
}, async ({ page, workspace }) => {
  const { content } = await openEstimate(page, "eksempelby.estimate.yaml");
  const where = content.locator("section.kr-where");
  const lead = where.locator(".kr-where-lead");
  await where.waitFor();
  const before = await lead.innerText();
  const radar = workspace.read(radarFile);
  await openFile(page, radarFile);
  await typeOver(page, radar, placeOf(radar, "id: internet-of-things", "ring: trial"), "ring: assess");
  await eventually("less can be reached", async () => (await lead.innerText()) !== before);

  const processes = content.locator("section.kr-processes");
  const rota = processes.locator("[data-process=rota]");
  assert.match(await rota.innerText(), /3\.0/);
  const plan = workspace.read(planFile);
  await openFile(page, planFile);
  await typeOver(page, plan, placeOf(plan, "id: rota", "timeShare: 0.03"), "timeShare: 0.06");
  await eventually("the share that is typed", async () => /6\.0/.test(await rota.innerText()));
  assert.equal(workspace.read(planFile), plan, "nothing was saved");

  await where.locator("summary:visible", { hasText: "occupation" }).first().focus();
  await page.keyboard.press("Enter");
  await where.locator("details[open] tbody th:visible").first().waitFor();
});
