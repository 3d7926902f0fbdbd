import assert from "node:assert/strict";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { estimateMarker, paneOf, preview, radarMarker } from "../lib/webview.mjs";
import { textEditor } from "../lib/workbench.mjs";

const test = editorTests();

const given = {
  copyOf: "examples",
  viewport: { width: 1600, height: 1000 },
};

test("the examples open with YAML, radar, CSV and estimate in four panes", given, async ({ page }) => {
  await preview(page, radarMarker);
  await preview(page, estimateMarker);
  const boxes = {
    yaml: await textEditor(page, "eksempelby.radar.yaml").boundingBox(),
    radar: await paneOf(page, radarMarker),
    csv: await textEditor(page, "arbeidsstyrke.workforce.csv").boundingBox(),
    estimate: await paneOf(page, estimateMarker),
  };
  assert.ok(boxes.yaml.x < boxes.radar.x && boxes.csv.x < boxes.estimate.x, "text left, pictures right");
  assert.ok(boxes.yaml.y < boxes.csv.y && boxes.radar.y < boxes.estimate.y, "radar above, estimate below");
  await keepScreenshot(page, "first-screen");
});
