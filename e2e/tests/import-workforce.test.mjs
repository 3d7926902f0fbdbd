import assert from "node:assert/strict";
import writeXlsxFile from "write-excel-file/node";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { estimatePage } from "../lib/previews.mjs";
import { estimateMarker, preview } from "../lib/webview.mjs";
import { acceptPath, choose, problemCounts, runCommand, textEditor } from "../lib/workbench.mjs";

const test = editorTests();
const text = (value) => ({ value, type: String });
const number = (value) => ({ value, type: Number });
const person = (name, municipality, service, occupation, share) => [
  text(name),
  typeof municipality === "number" ? number(municipality) : text(municipality),
  text(service),
  text(occupation),
  number(share),
];
/** As somebody who has never heard of us has it: a cover sheet, titles and a date above a header of odd names, names of people, a sum. */
const staff = [
  [{ value: "Uttrekk fra HR-systemet", type: String, fontWeight: "bold", columnSpan: 5 }],
  [text("Uttrekksdato"), { value: new Date(2026, 2, 1), type: Date, format: "dd.mm.yyyy" }],
  [],
  ["Navn", "Komm.nr", "Enhet / tjenesteområde", "Yrke (STYRK-08)", "Stillings-\nprosent"].map(text),
  person("Kari", 301, "Skole", "2341 Grunnskolelærere", 100),
  person("Ola", 301, "Helse og omsorg", "Helsefagarbeidere", 50),
  person("Per", "1507 Ålesund", "Helse og omsorg", "5321 Helsefagarbeidere", 80),
  [text("Sum"), null, null, null, number(230)],
];
const book = await writeXlsxFile([
  { sheet: "Forside", data: [[text("Personaluttrekk 2026")], [text("Se arket Ansatte")]] },
  { sheet: "Ansatte", data: staff },
  { sheet: "Koder", data: [["Kode", "Forklaring"].map(text), ["S", "Skole"].map(text)] },
]).toBuffer();
const files = { "ansatte.xlsx": book };

test("from an unseen workbook to a figure: import, answer what is asked, write", { files }, async ({
  page,
  workspace,
}) => {
  const start = performance.now();
  const steps = [];
  const step = async (what, act) => {
    steps.push(what);
    await act;
  };
  await step("Import Workforce…", runCommand(page, commandTitle("importWorkforce")));
  const row = (text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  await step("the workbook", choose(page, "ansatte.xlsx"));
  await row("1507 Ålesund").waitFor();
  assert.equal(await row("Write Workforce and Estimate").count(), 0);
  // What was found stands beside the questions, and names nobody.
  const shown = page.locator(".monaco-editor[data-uri^='kommuneradar-import']").first();
  await shown.waitFor();
  await eventually("the report", async () => (await shown.innerText()).includes("STYRK-08"));
  assert.doesNotMatch(await shown.innerText(), /Kari/);
  await step("the municipality that was split", choose(page, "1507 Ålesund"));
  await step("which part of it", choose(page, "1508 Ålesund"));
  await step("Write Workforce and Estimate", choose(page, "Write Workforce and Estimate"));
  await step("where to", acceptPath(page, "ansatte.workforce.csv"));
  const estimate = estimatePage(await preview(page, estimateMarker));
  const { total } = estimateOnCommandLine(workspace.path("ansatte.estimate.yaml"));
  await eventually("the figure", async () => percent(total.mean).test(await estimate.mean.innerText()));
  const took = performance.now() - start;
  // Printed, not held to: how long a machine takes is no fault of the product's.
  console.error(
    `from an unseen workbook to a figure: ${(took / 1000).toFixed(1)} s in ${steps.length} steps: ${steps.join(" · ")}`,
  );
  await textEditor(page, "ansatte.estimate.yaml").waitFor();
  assert.equal(
    workspace.read("ansatte.workforce.csv"),
    "municipality;sector;styrk08;fte\n0301;health;5321;0.5\n0301;school;2341;1\n1508;health;5321;0.8\n",
  );
  assert.deepEqual(await problemCounts(page), { errors: 0, warnings: 0 });
});
