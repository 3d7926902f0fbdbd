import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { cellAt } from "../lib/csv-text.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { openFile, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const files = {
  "staff.csv": "styrk08;fte\n5321;60\n2223;40\n",
  "scores.csv": "styrk08;value\n5321;0.8\n2223;0.2\n",
  "town.estimate.yaml":
    "kommuneradar: estimate/1\ntitle: Town\nworkforce: staff.csv\nscores: [{ file: scores.csv, kind: probability, title: Ours }, frey-osborne-2017]\n",
};

test("a score set of one's own is estimated with, and followed as it is typed in and as it changes on disk", {
  files,
}, async ({ page, workspace }) => {
  const total = () => estimateOnCommandLine(workspace.path("town.estimate.yaml")).total;
  const estimate = await openEstimate(page, "town.estimate.yaml");
  // 60 × 0.8 + 40 × 0.2
  assert.ok(Math.abs(total().mean - 0.56) < 1e-9);
  assert.match(await estimate.mean.innerText(), percent(0.56), "as the command line says");
  assert.match(await estimate.content.locator("body").innerText(), /Ours/);

  await openFile(page, "scores.csv");
  const text = workspace.read("scores.csv");
  await typeOver(page, text, cellAt(text, 2, "value"), "0.3");
  await eventually("the figure of what is typed", async () =>
    percent(0.26).test(await estimate.mean.innerText()),
  );

  writeFileSync(workspace.path("other.csv"), "styrk08;value\n5321;0.5\n2223;0.5\n");
  writeFileSync(
    workspace.path("town.estimate.yaml"),
    files["town.estimate.yaml"].replace("scores.csv", "other.csv"),
  );
  await eventually("the figure of the other file", async () =>
    percent(0.5).test(await estimate.mean.innerText()),
  );
  writeFileSync(workspace.path("other.csv"), "styrk08;value\n5321;0.9\n2223;0.9\n");
  await eventually("the figure of what is on disk", async () =>
    percent(0.9).test(await estimate.mean.innerText()),
  );
});
