import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { focusedFile, lineMarked, problems, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.radar.yaml";

/** The sample, and a technology of it that stands in «trial». */
function sample(workspace) {
  const text = workspace.read(file);
  const technology = technologiesIn(text).find(({ ring }) => ring === "trial");
  return { text, technology, ringLine: text.slice(0, technology.start).split("\n").length };
}

test("a misspelt ring is named while the last good picture stays", { copyOf }, async ({
  page,
  workspace,
}) => {
  const { text, technology, ringLine } = sample(workspace);
  const radar = await openRadar(page, file);
  const before = await radar.placeOf(technology.id);

  await typeOver(page, text, technology, "trail");
  await textEditor(page, file).locator(".squiggly-error").first().waitFor();
  await radar.stale.waitFor();
  assert.deepEqual(await radar.placeOf(technology.id), before, "the picture stays as it was");
  assert.equal(await focusedFile(page), file, "the text keeps the focus");

  const said = await textOf(await problems(page, "“trail”"));
  assert.match(said, /“trail”.*“trial”.*unknown-ring/s, "what is wrong, the nearest name, the code");
  assert.ok(said.includes(`Ln ${ringLine},`), "at its line");
  assert.equal(workspace.read(file), text, "nothing was saved");
});

test("the toolbar can be used while the text has an error", { copyOf }, async ({ page, workspace }) => {
  const { text, technology } = sample(workspace);
  const radar = await openRadar(page, file);
  await typeOver(page, text, technology, "trail");
  await radar.stale.waitFor();
  await radar.content.getByRole("button", { name: "Table" }).click();
  await radar.content.getByRole("table").waitFor();
});

test("the radar follows the text before it is saved", { copyOf }, async ({ page, workspace }) => {
  const { text, technology } = sample(workspace);
  const radar = await openRadar(page, file);
  const before = await radar.placeOf(technology.id);

  await typeOver(page, text, technology, "trail");
  await radar.stale.waitFor();
  await typeOver(page, text, technology, "hold");
  await radar.stale.waitFor({ state: "hidden" });
  await eventually("the blip in its new ring", async () => {
    const { x, y } = await radar.placeOf(technology.id);
    return Math.hypot(x - before.x, y - before.y) > 20;
  });
  assert.match(await radar.blip(technology.id).getAttribute("aria-label"), /Hold/);
  assert.equal(await focusedFile(page), file, "the text keeps the focus");
  assert.equal(workspace.read(file), text, "nothing was saved");
});

test("a click on a blip marks its line in the text", { copyOf }, async ({ page, workspace }) => {
  const { text } = sample(workspace);
  const radar = await openRadar(page, file);
  const last = technologiesIn(text).at(-1);
  await radar.blip(last.id).click();
  await lineMarked(page, file, last.line);
});

async function textOf(rows) {
  await rows.first().waitFor();
  return rows.first().innerText();
}
