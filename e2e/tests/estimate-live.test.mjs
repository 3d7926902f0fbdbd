import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { cellAt } from "../lib/csv-text.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { focusedFile, lineMarked, openFile, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const estimateFile = "eksempelby.estimate.yaml";
const workforceFile = "arbeidsstyrke.workforce.csv";

test("the total follows a number typed into the CSV, before it is saved", { copyOf }, async ({
  page,
  workspace,
}) => {
  const estimate = await openEstimate(page, estimateFile);
  const { total } = estimateOnCommandLine(workspace.path(estimateFile));
  assert.match(await estimate.mean.innerText(), percent(total.mean), "as the command line says");
  assert.match(await estimate.high.innerText(), percent(total.high));
  const rows = estimate.content.locator("[data-occupation]");
  const order = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-occupation")));
  assert.ok(order.length >= 10);
  const places = () =>
    estimate.content
      .locator(":is(.kr-figure-marks, .kr-section-head, .kr-columns th, .kr-sector-bar)")
      .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  const before = await places();
  assert.ok(before.length > 40);

  await openFile(page, workforceFile);
  const text = workspace.read(workforceFile);
  const cell = cellAt(text, 2, /årsverk|fte/i);
  const typed = "98765";
  await typeOver(page, text, cell, typed);
  assert.equal(workspace.read(workforceFile), text, "nothing was saved");

  const changed = text.slice(0, cell.start) + typed + text.slice(cell.end);
  writeFileSync(workspace.path("copy.csv"), changed);
  const copy = workspace.read(estimateFile).replaceAll(workforceFile, "copy.csv");
  writeFileSync(workspace.path("copy.estimate.yaml"), copy);
  const expected = estimateOnCommandLine(workspace.path("copy.estimate.yaml")).total;
  assert.notEqual(expected.mean.toFixed(3), total.mean.toFixed(3), "the change is large enough to be seen");
  await eventually("both new figures", async () => {
    const [mean, high] = [await estimate.mean.innerText(), await estimate.high.innerText()];
    return percent(expected.mean).test(mean) && percent(expected.high).test(high);
  });
  assert.equal(await focusedFile(page), workforceFile, "the text keeps the focus");
  const orderNow = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-occupation")));
  assert.deepEqual(orderNow, order, "rows stay in their order");
  const changes = estimate.content.locator(".kr-sectors .kr-changes .kr-change");
  assert.ok((await changes.count()) > 0, "the changes since the file was saved are shown");
  assert.deepEqual(await places(), before, "nothing moves to give them room");
  assert.equal(workspace.read(workforceFile), text, "nothing was saved");
});

test("a click on an occupation marks its line in the CSV", { copyOf }, async ({ page, workspace }) => {
  await openFile(page, workforceFile);
  const estimate = await openEstimate(page, estimateFile);
  const row = estimate.content.locator("[data-occupation]").first();
  const code = await row.getAttribute("data-occupation");
  const lines = workspace.read(workforceFile).split("\n");
  const line = lines.findIndex((text) => text.split(/[;,\t]/).includes(code)) + 1;
  assert.ok(line > 1);
  await row.click();
  await lineMarked(page, workforceFile, line);
});
