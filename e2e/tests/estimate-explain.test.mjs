import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { cellAt } from "../lib/csv-text.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { tabTo } from "../lib/keyboard.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { focusedFile, lineMarked, openFile, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const estimateFile = "eksempelby.estimate.yaml";
const workforceFile = "arbeidsstyrke.workforce.csv";
const viewport = { width: 1600, height: 1000 };

test("a figure is explained from the total to a source occupation and the lines of the CSV, with the keyboard", {
  copyOf,
  viewport,
}, async ({ page, workspace }) => {
  await openFile(page, workforceFile);
  const { content, mean } = await openEstimate(page, estimateFile);
  const section = content.locator(".kr-explanation");
  const heading = section.locator("h2");
  const partNamed = (name) => section.locator("[data-part]", { hasText: name }).first();
  const hasFocus = (target) => target.evaluate((element) => element.matches(":focus"));
  const arrived = (text) =>
    eventually(`the focus on ${text}`, async () => {
      const found = (await heading.count()) > 0 && text.test(await heading.innerText());
      return found && (await hasFocus(heading));
    });
  const into = async (part, text) => {
    await tabTo(page, part);
    await page.keyboard.press("Enter");
    await arrived(text);
  };

  await content.locator("h1").first().click();
  await tabTo(page, mean.locator(".kr-explains"));
  const total = (await mean.locator(".kr-explains").innerText()).trim();
  await page.keyboard.press("Enter");
  await arrived(/^Total: A /);
  assert.ok((await heading.innerText()).startsWith(`Total: A ${total}, B `), "the figure that was pressed");
  await keepScreenshot(page, "estimate-explained-total");
  await into(partNamed("Health and care"), /^Health and care: A /);
  await into(partNamed("5321"), /^5321 Health care assistants: .*\spp$/);
  const crumbs = section.locator(".kr-crumbs");
  assert.match(await crumbs.innerText(), /Total[\s\S]*Health and care[\s\S]*5321/);
  await into(section.locator("[data-part]").first(), /^STYRK-08 5321/);
  await into(section.locator("[data-part]").first(), /^ISCO-08 5321/);
  await into(section.locator("[data-part]").first(), /^SOC-2010 31-1013/);
  assert.deepEqual(await accessibilityFaults(content), []);
  await keepScreenshot(page, "estimate-explained-source");

  for (const [pressed, led] of ["ISCO", "STYRK", "5321 "].entries()) {
    await page.keyboard.press("Escape");
    await eventually(`back at ${led}`, async () => (await heading.innerText()).startsWith(led));
    if (pressed === 2) break;
    await eventually("the link one came by", () => hasFocus(section.locator("[data-part]").first()));
  }

  const before = await heading.innerText();
  const text = workspace.read(workforceFile);
  const lines = text.split("\n");
  const row = lines.findIndex((line) => /;health;5321;/.test(line)) + 1;
  await page.locator(".tab", { hasText: workforceFile }).click();
  await typeOver(page, text, cellAt(text, row, "årsverk"), "4321");
  await eventually("the explanation with what was typed", async () => (await heading.innerText()) !== before);
  assert.match(await heading.innerText(), /^5321 Health care assistants: .*\spp$/);
  assert.equal(await focusedFile(page), workforceFile, "the text keeps the focus");

  await section.locator(`[data-line="${row}"]`).click();
  await lineMarked(page, workforceFile, row);
  await section.getByRole("button", { name: "Override…" }).waitFor();
  await section.getByRole("button", { name: "Close" }).click();
  await section.waitFor({ state: "detached" });
  await eventually("the focus where it was opened", () => hasFocus(mean.locator(".kr-explains")));
});
