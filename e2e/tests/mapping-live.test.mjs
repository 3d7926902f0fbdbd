import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { goTo, openFile, problems, textEditor } from "../lib/workbench.mjs";

/** Rainbow CSV is in no registry that is reached from here: this does what it does, as far as it can come in our way. */
const beside = [fileURLToPath(new URL("../lib/csv-colours", import.meta.url))];
const test = editorTests({ beside });
const head = "from;styrk08;title\n7174;2223;Sykepleier\n";
const files = {
  "staff.csv": "position;title;fte\n7174;Sykepleier;100\n1362;Ingeniør;20\n6572;Konsulent;50\n",
  "map.csv": head,
  "other.csv": "name;price\nApple;1\nPear\n",
  "town.estimate.yaml":
    "kommuneradar: estimate/1\ntitle: Town\nworkforce: { file: staff.csv, columns: { occupation: position }, mapping: map.csv }\n",
};

test("beside a CSV extension, codes of one's own are listed by weight, added and completed by title, and counted", {
  files,
}, async ({ page, workspace }) => {
  const total = () => estimateOnCommandLine(workspace.path("town.estimate.yaml")).total;
  const estimate = await openEstimate(page, "town.estimate.yaml");
  const before = total();
  assert.match(await estimate.mean.innerText(), percent(before.mean), "as the command line says");
  assert.equal(before.unknownCode, 70);

  await openFile(page, "staff.csv");
  const language = (name) => page.locator('[id="status.editor.mode"]', { hasText: name }).waitFor();
  await language("CSV (semicolon)");
  // The heaviest first, though the file has them the other way round.
  await (await problems(page, /“6572” 50\.0 FTE .+“1362” 20\.0 FTE/)).first().waitFor();
  await page.keyboard.press("Control+Shift+M");
  await goTo(page, { line: 1, column: 2 });
  const fix = page.locator(".action-widget .monaco-list-row", {
    hasText: "Add the 2 codes to map to “map.csv”",
  });
  await eventually("the quick fix", async () => {
    if (await fix.isVisible()) return true;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    return fix.isVisible();
  });
  await fix.click();

  await openFile(page, "map.csv");
  await language("CSV (semicolon)");
  const shown = async (name) =>
    (await textEditor(page, name).locator(".view-lines").innerText()).replaceAll("\u00a0", " ");
  await eventually("the codes", async () => (await shown("map.csv")).includes("6572;;Konsulent"));
  assert.match(await shown("map.csv"), /6572;;Konsulent\s*(?:\d+\s*)?1362;;Ingeniør/);
  await goTo(page, { line: 3, column: 6 });
  await page.keyboard.type("kontormed", { delay: 20 });
  const proposed = page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "4110" });
  await eventually("completion by title", async () => {
    if (await proposed.isVisible()) return true;
    await page.keyboard.press("Control+Space");
    return proposed.isVisible();
  });
  await page.keyboard.press("Enter");
  await eventually("the code", async () => (await shown("map.csv")).includes("6572;4110;Konsulent"));
  await page.keyboard.press("Control+S");
  await eventually(
    "the file",
    async () => workspace.read("map.csv") === `${head}6572;4110;Konsulent\n1362;;Ingeniør\n`,
  );
  const after = total();
  assert.equal(after.unknownCode, 20);
  await eventually("the new figure", async () => percent(after.mean).test(await estimate.mean.innerText()));

  // What others write to the file is followed too.
  writeFileSync(workspace.path("map.csv"), `${head}6572;4110;Konsulent\n1362;2145;Ingeniør\n`);
  const last = total();
  assert.notEqual(last.mean.toFixed(3), after.mean.toFixed(3));
  await eventually("the last figure", async () => percent(last.mean).test(await estimate.mean.innerText()));

  // Both tell of what the pointer is on: they of the column, we of the code.
  await openFile(page, "staff.csv");
  await textEditor(page, "staff.csv")
    .locator(".view-line", { hasText: "7174" })
    .locator("span span")
    .first()
    .hover();
  await page
    .locator(".monaco-hover:visible", { hasText: "2223" })
    .filter({ hasText: "Col 1" })
    .first()
    .waitFor();
  await keepScreenshot(page, "csv-beside");
  // Other people's tables are theirs alone.
  await openFile(page, "other.csv");
  await (await problems(page, "CSV Colours: too few cells")).first().waitFor();
  assert.equal(await (await problems(page, /kommuneradar/i)).filter({ hasText: "other" }).count(), 0);
  await textEditor(page, "other.csv")
    .locator(".view-line", { hasText: "Apple" })
    .locator("span span")
    .first()
    .hover();
  const theirs = page.locator(".monaco-hover:visible", { hasText: "Col 1" }).first();
  await theirs.waitFor();
  assert.equal((await theirs.innerText()).trim(), "Col 1");
});
