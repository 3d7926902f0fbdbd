import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { choose, goTo, openFile, textEditor } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.radar.yaml";

/** Saves everything, and waits until a file on disk holds what it must. */
async function savedText(page, workspace, name, pattern) {
  await page.keyboard.press("Control+S");
  await eventually(`${pattern} in ${name}`, async () => pattern.test(workspace.read(name)));
  return workspace.read(name);
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
  await page.keyboard.press("F2");
  const box = page.locator(".rename-box input");
  await eventually("the old id in the box", async () => (await box.inputValue()) === "software-robots");
  await box.fill("robots");
  await page.keyboard.press("Enter");
  await choose(page, "Keep the old id as an alias");
  const saved = await savedText(page, workspace, file, /- id: robots\n/);
  assert.match(saved, /aliases: \[rpa, software-robots\]/);
  const names = saved.match(/software-robots/g) ?? [];
  assert.equal(names.length, 1, "nothing but the alias has the old id");
});
