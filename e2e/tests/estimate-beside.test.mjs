import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { estimateMarker, preview } from "../lib/webview.mjs";
import { openFile, reloadWindow } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const workforceFile = "arbeidsstyrke.workforce.csv";
const head = "kommuneradar: estimate/1\ntitle: Two years\nuncertainty: { draws: 0 }\ngroupBy: [sector]\n";

async function choose(section, label, text) {
  const dropdown = section.locator(`vscode-dropdown[aria-label="${label}"]`);
  await dropdown.click();
  await dropdown.locator("vscode-option", { hasText: text }).click();
}

test("a municipality chosen in the view stands beside a group, as on the command line, and small cells are hidden", {
  copyOf,
}, async ({ page, workspace }) => {
  const groups = "groups: { small: { title: The small ones, municipalities: [9904, 9905] } }\n";
  writeFileSync(workspace.path("one.estimate.yaml"), `${head}workforce: ${workforceFile}\n${groups}`);
  writeFileSync(
    workspace.path("asked.estimate.yaml"),
    `${head}workforce: ${workforceFile}\n${groups}municipality: 9905\ncompareWith: small\nsuppressBelow: 10\n`,
  );
  const { sideBySide, suppression } = estimateOnCommandLine(workspace.path("asked.estimate.yaml"));
  const { content } = await openEstimate(page, "one.estimate.yaml");
  const section = content.locator(".kr-compare");
  await choose(section, "Municipality", "9905");
  await section.locator("table").first().waitFor();
  await choose(section, "Group", "The small ones");
  await section.locator("th:visible", { hasText: "The small ones" }).first().waitFor();
  const total = section.locator("tr.kr-sum");
  for (const part of ["own", "group", "all"]) {
    assert.match(await total.innerText(), percent(sideBySide[part].total.mean), `measure A of ${part}`);
  }
  assert.ok(suppression.groups.length > 0);
  const hidden = content.locator(".kr-sectors tbody:has(.kr-suppressed)");
  await eventually(
    "as many sectors hidden as on the command line",
    async () => (await hidden.count()) === suppression.groups.length,
  );
});

test("what is chosen in an estimate survives a reload of the window", { copyOf }, async ({
  page,
  workspace,
}) => {
  writeFileSync(workspace.path("one.estimate.yaml"), `${head}workforce: ${workforceFile}\n`);
  const { content } = await openEstimate(page, "one.estimate.yaml");
  const section = content.locator(".kr-compare");
  await choose(section, "Municipality", "9905");
  await section.locator("table").first().waitFor();
  await reloadWindow(page);
  const after = await preview(page, estimateMarker);
  await after.locator(".kr-compare table").first().waitFor();
});

test("of files of two years the last is estimated, and the change is shown; files that do not add up are refused", {
  copyOf,
}, async ({ page, workspace }) => {
  const rows = workspace.read(workforceFile);
  writeFileSync(workspace.path("2024.csv"), rows.replaceAll(";5321;1", ";5321;2"));
  writeFileSync(
    workspace.path("years.estimate.yaml"),
    `${head}workforce: [{ file: 2024.csv, year: 2024 }, { file: ${workforceFile}, year: 2025 }]\n`,
  );
  const { total, years } = estimateOnCommandLine(workspace.path("years.estimate.yaml"));
  const estimate = await openEstimate(page, "years.estimate.yaml");
  assert.match(await estimate.mean.innerText(), percent(total.mean));
  const shown = await estimate.content.locator(".kr-years").innerText();
  for (const year of years.years) assert.match(shown, percent(year.total.mean), `measure A of ${year.year}`);
  assert.match(shown, /2024–2025/);

  writeFileSync(workspace.path("2024.csv"), "kommune;styrk08;ansatte\n9901;4110;30\n");
  await openFile(page, "years.estimate.yaml");
  await eventually("the view says which files do not add up", async () =>
    /2024\.csv.*cannot be added up or compared/.test(
      await estimate.content.locator(".kr-banner").innerText(),
    ),
  );
});
