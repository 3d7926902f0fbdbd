import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { estimateMarker, preview, radarMarker } from "../lib/webview.mjs";
import { acceptPath, choose, problemCounts, runCommand, textEditor } from "../lib/workbench.mjs";

const test = editorTests();
const files = { "read-me.txt": "A folder without a radar.\n" };

for (const [label, kind] of [
  ["Ten candidate areas", "candidates"],
  ["Empty radar", "empty"],
]) {
  test(`a new radar (${kind}) opens with its picture and has no warning`, { files }, async ({
    page,
    workspace,
  }) => {
    await runCommand(page, commandTitle("newRadar"));
    await choose(page, label);
    await acceptPath(page, "technology.radar.yaml");
    await textEditor(page, "technology.radar.yaml").waitFor();
    const radar = await preview(page, "#root > *");
    await radar.locator("svg").first().waitFor();
    assert.match(workspace.read("technology.radar.yaml"), /^kommuneradar: radar\/1/);
    assert.deepEqual(await problemCounts(page), { errors: 0, warnings: 0 });
  });
}

test("the example opens without a clone: text and pictures in four panes", { files }, async ({
  page,
  workspace,
}) => {
  await runCommand(page, commandTitle("openExample"));
  await choose(page, "folder");
  await preview(page, radarMarker);
  await preview(page, estimateMarker);
  assert.ok(existsSync(workspace.path("eksempelby/eksempelby.radar.yaml")));
  await textEditor(page, "eksempelby.radar.yaml").waitFor();
  await textEditor(page, "arbeidsstyrke.workforce.csv").waitFor();
});
