import assert from "node:assert/strict";
import { workbook } from "../../packages/core/test/exchange/workbook.ts";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { estimateMarker, preview } from "../lib/webview.mjs";
import { acceptPath, choose, problemCounts, runCommand, textEditor } from "../lib/workbench.mjs";

const test = editorTests();
const sheet = [
  ["Uttrekk"],
  [],
  ["Navn", "Kommune", "Tjenesteområde", "Yrkeskode", "Stillingsprosent"],
  ["Kari", 301, "Skole", "2341", 100],
  ["Ola", 301, "Helse", "5321", 50],
  ["Per", 1507, "Helse", "5321", 80],
];
const files = { "ansatte.xlsx": workbook({ Ark1: sheet }) };

test("from an unseen workbook to a figure: import, answer what is asked, write", { files }, async ({
  page,
  workspace,
}) => {
  await runCommand(page, commandTitle("importWorkforce"));
  const row = (text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  await choose(page, "ansatte.xlsx");
  await row("1507 Ålesund").waitFor();
  assert.equal(await row("Write Workforce and Estimate").count(), 0);
  // What was found stands beside the questions, and names nobody.
  const shown = page.locator(".monaco-editor[data-uri^='kommuneradar-import']").first();
  await shown.waitFor();
  await eventually("the report", async () => (await shown.innerText()).includes("Yrkeskode"));
  assert.doesNotMatch(await shown.innerText(), /Kari/);
  await choose(page, "1507 Ålesund");
  await choose(page, "1508 Ålesund");
  await choose(page, "Write Workforce and Estimate");
  await acceptPath(page, "ansatte.workforce.csv");
  await preview(page, estimateMarker);
  await textEditor(page, "ansatte.estimate.yaml").waitFor();
  assert.equal(
    workspace.read("ansatte.workforce.csv"),
    "municipality;sector;styrk08;fte\n0301;health;5321;0.5\n0301;school;2341;1\n1508;health;5321;0.8\n",
  );
  assert.deepEqual(await problemCounts(page), { errors: 0, warnings: 0 });
});
