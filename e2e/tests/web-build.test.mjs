import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { openEstimate, openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { webBuild } from "../lib/web-build.mjs";
import { problems, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests({ extension: webBuild() });
const copyOf = "examples/eksempelby";

test("the web build checks and draws a radar in a worker", { copyOf }, async ({ page, workspace }) => {
  const file = "eksempelby.radar.yaml";
  const text = workspace.read(file);
  const radar = await openRadar(page, file);
  const [technology] = technologiesIn(text);
  await typeOver(page, text, technology, "nowhere");
  await textEditor(page, file).locator(".squiggly-error").first().waitFor();
  await radar.stale.waitFor();
  await problems(page, "unknown-ring").then((rows) => rows.first().waitFor());
});

test("the web build estimates in a worker", { copyOf }, async ({ page }) => {
  const estimate = await openEstimate(page, "eksempelby.estimate.yaml");
  assert.match(await estimate.mean.innerText(), /\d/);
});
