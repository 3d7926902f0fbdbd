import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { workbook } from "../../packages/core/test/exchange/workbook.ts";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { estimatePage } from "../lib/previews.mjs";
import { estimateMarker, preview } from "../lib/webview.mjs";
import { acceptPath, choose, quickInput, runCommand, textEditor } from "../lib/workbench.mjs";

const test = editorTests();

/** An extract of a personnel system: titles above the header, persons in it, and two columns that may be the sector. */
const people = [
  ["4711", "01017012345", "Nordmann, Kari", "301", "X1", "Skole", "2341", "1,0"],
  ["4712", "02028012345", "Hansen, Ola", "301", "X2", "Helse", "5321", "0,5"],
  ["4713", "03038512345", "Berg, Åse", "301", "X2", "Helse", "2223", "12,25"],
];
const header = [
  "Ansattnr",
  "Fødselsdato",
  "Navn",
  "Kommunenr",
  "Tjeneste",
  "Avdeling",
  "Yrkeskode",
  "Årsverk",
];
const titles = [["Uttrekk fra personalsystemet"], ["Per 1.3.2026"], []];
const all = [...titles, header, ...people];
const text = all.map((row) => [...row, ...Array(8 - row.length).fill("")].join(";")).join("\r\n");
const files = {
  // As a Norwegian Windows writes it.
  "uttrekk.csv": Buffer.from(text, "latin1"),
  "bok.xlsx": workbook({
    Forside: [["Personaluttrekk"]],
    Ansatte: [
      ...titles,
      header,
      ...people.map((row) => row.map((cell, at) => (at === 7 ? Number(cell.replace(",", ".")) : cell))),
    ],
  }),
};
const written =
  "municipality;sector;styrk08;fte\n0301;health;2223;12.25\n0301;health;5321;0.5\n0301;school;2341;1\n";

for (const [file, name] of [
  ["uttrekk.csv", "a CSV"],
  ["bok.xlsx", "a workbook"],
]) {
  test(`${name} of a personnel system: persons are refused, a column changed, a figure shown`, {
    files,
  }, async ({ page, workspace }) => {
    const row = (text) => quickInput(page).locator(".monaco-list-row", { hasText: text });
    await runCommand(page, commandTitle("importWorkforce"));
    await choose(page, file);
    await row("Write Workforce and Estimate").waitFor();
    const shown = page.locator(".monaco-editor[data-uri^='kommuneradar-import']").first();
    await eventually("the report", async () => (await shown.innerText()).includes("Yrkeskode"));
    const report = (await shown.innerText()).replaceAll("\u00a0", " ");
    assert.match(report, /Header on line 4/);
    assert.match(report, /Left out\s+Navn/);
    assert.doesNotMatch(report, /Kari|Nordmann|4711|01017012345/);
    // Another column is the sector; those that tell of persons are not among the choices.
    await choose(page, /^.*sector.*Tjeneste/);
    await row("Avdeling").waitFor();
    for (const personal of ["Navn", "Ansattnr", "Fødselsdato"]) assert.equal(await row(personal).count(), 0);
    await choose(page, "Avdeling");
    await row("Avdeling (as you said)").waitFor();
    await choose(page, "Write Workforce and Estimate");
    const target = `${file.replace(/\..*/, "")}.workforce.csv`;
    await acceptPath(page, target);
    const estimate = estimatePage(await preview(page, estimateMarker));
    const yaml = target.replace(".workforce.csv", ".estimate.yaml");
    await textEditor(page, yaml).waitFor();
    assert.equal(workspace.read(target), written);
    const { total } = estimateOnCommandLine(workspace.path(yaml));
    await eventually("the figure", async () => percent(total.mean).test(await estimate.mean.innerText()));
    const left = readdirSync(workspace.folder).filter((one) => one.startsWith(".") && one !== ".vscode");
    assert.deepEqual(left, []);
  });
}

const longText = () => {
  const rows = Array.from({ length: 1_500_000 }, (_, at) => `0301;Skole;2341;${(at % 9) + 1};merke ${at}`);
  return `Kommune;Sektor;Yrkeskode;Årsverk;Merke\n${rows.join("\n")}\n`;
};

test("a long extract says how far it is, and is left when it is cancelled", {
  files: { "stor.csv": longText() },
}, async ({ page, workspace }) => {
  await runCommand(page, commandTitle("importWorkforce"));
  await choose(page, "stor.csv");
  const toast = page.locator(".notification-toast", { hasText: "Reading stor.csv" });
  await toast.filter({ hasText: /row [\d,]+/ }).waitFor();
  await toast.locator(".monaco-button", { hasText: "Cancel" }).click();
  await toast.waitFor({ state: "detached" });
  assert.equal(await quickInput(page).isVisible(), false);
  assert.deepEqual(
    readdirSync(workspace.folder).filter((one) => one !== ".vscode"),
    ["stor.csv"],
  );
});
