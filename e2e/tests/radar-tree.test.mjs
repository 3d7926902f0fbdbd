import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { openRadarTree } from "../lib/tree.mjs";
import { choose, focusedFile, goTo, lineMarked, openFile, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.radar.yaml";

test("the tree lists rings and technologies, and a click goes to the entry", { copyOf }, async ({
  page,
  workspace,
}) => {
  const tree = await openRadarTree(page);
  await tree.row(/^Adopt/).waitFor();
  const names = await tree.pane.locator(".monaco-list-row .label-name").allInnerTexts();
  assert.deepEqual(names.slice(1, 5), ["Adopt", "Trial", "Assess", "Hold"], "rings from inside out");
  await tree.expand(/^Adopt/, "Software robots");
  await tree.row("Software robots").click();
  await lineMarked(
    page,
    file,
    technologiesIn(workspace.read(file)).find(({ id }) => id === "software-robots").line,
  );
  await eventually("focus in the text", async () => (await focusedFile(page)) === file);
});

test("the tree follows unsaved text and the cursor, and leaves the focus in the text", {
  copyOf,
  // The tree goes to an entry once: not again for the one that it showed last.
  ownWindow: true,
}, async ({ page, workspace }) => {
  const text = workspace.read(file);
  const robots = technologiesIn(text).find(({ id }) => id === "software-robots");
  await openFile(page, file);
  const tree = await openRadarTree(page);
  await tree.row(/^Hold/).waitFor();
  const held = await tree.row(/^Hold/).innerText();

  await textEditor(page, file).locator(".view-line").first().click();
  await goTo(page, { line: robots.line, column: 9 });
  await tree.pane.locator(".monaco-list-row.selected", { hasText: "Software robots" }).waitFor();
  await typeOver(page, text, robots, "hold");
  await eventually("one more in Hold", async () => (await tree.row(/^Hold/).innerText()) !== held);
  assert.equal(await focusedFile(page), file);
  assert.equal(workspace.read(file), text, "nothing was saved");
});

test("a folder without a radar says how to begin", { files: { "read-me.txt": "Nothing here.\n" } }, async ({
  page,
}) => {
  const tree = await openRadarTree(page);
  await tree.pane.getByText("No technology radar in this window yet.").waitFor();
  await tree.pane.getByRole("button", { name: "New Radar", exact: true }).waitFor();
  await tree.pane.getByRole("button", { name: "Open Example" }).waitFor();
});

test("a button in the tree writes a new technology", { copyOf }, async ({ page, workspace }) => {
  const tree = await openRadarTree(page);
  const radar = tree.row("Technology radar for Eksempelby");
  await radar.hover();
  await radar.getByRole("button", { name: "New Technology…" }).click();
  const input = page.locator(".quick-input-widget");
  await input.locator("input").first().fill("Digital twins");
  await page.keyboard.press("Enter");
  await choose(page, "Infrastructure");
  await textEditor(page, file).waitFor();
  await eventually("the entry in the file", async () => {
    await page.keyboard.press("Control+S");
    return /- id: digital-twins\n/.test(workspace.read(file));
  });
  await tree.row("Digital twins").waitFor();
});
