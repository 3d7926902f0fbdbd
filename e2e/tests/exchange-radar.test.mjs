import assert from "node:assert/strict";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { preview, radarMarker } from "../lib/webview.mjs";
import { acceptPath, choose, openFile, problemCounts, runCommand, textEditor } from "../lib/workbench.mjs";

const test = editorTests();
const csv = "name,ring,quadrant,description,pros\nRobot,Bruk,A,<b>Ja</b>,x\nSky,Avstå,B,,\n,Bruk,B,,\n";
const radar = `kommuneradar: radar/1
title: Vår radar
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
  - { id: robot, title: Robot, category: a, ring: adopt, tags: [x] }
  - { id: sky, title: Sky, category: b, status: phased-out }
`;
const edition = radar
  .replace("title: Vår radar", "title: Vår radar\nedition: 2025-01-01")
  .replace("ring: adopt", "ring: hold");

test("a table of another tool becomes a radar: what is lost is seen before, and a ring is mapped", {
  files: { "tech.csv": csv },
}, async ({ page, workspace }) => {
  await runCommand(page, commandTitle("importRadar"));
  await choose(page, "A file");
  await choose(page, "tech.csv");
  const shown = page.locator(".monaco-editor[data-uri^='kommuneradar-import']").first();
  await shown.waitFor();
  await eventually("the report", async () =>
    /Left out:[\s\S]*tech\.csv:4[\s\S]*has no name/.test((await shown.innerText()).replaceAll("\u00a0", " ")),
  );
  await choose(page, "Ring Avstå");
  await choose(page, "Phased out");
  await choose(page, "Write Radar");
  await acceptPath(page, "tech.radar.yaml");
  await preview(page, radarMarker);
  await textEditor(page, "tech.radar.yaml").waitFor();
  const text = workspace.read("tech.radar.yaml");
  assert.match(text, /title: Robot\n {4}category: a\n {4}ring: bruk\n {4}description: "?\*\*Ja\*\*/);
  assert.match(text, /title: Sky\n {4}category: b\n {4}status: phased-out/);
  assert.deepEqual(await problemCounts(page), { errors: 0, warnings: 0 });
});

test("a radar goes out with its editions; what the target cannot hold is seen before", {
  files: { "radar.yaml": radar, "2025.radar.yaml": edition },
  // Its name ends as those of files do that were open in a used one.
  ownWindow: true,
}, async ({ page, workspace }) => {
  await openFile(page, "radar.yaml");
  await runCommand(page, commandTitle("exportRadar"));
  await choose(page, "Backstage");
  const row = (text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  await row("Left out, being off the rings: “Sky”").waitFor();
  await row("tags (“Robot”)").waitFor();
  await choose(page, "without what stands below");
  await acceptPath(page, "radar.backstage.json");
  await eventually("the file", () =>
    Promise.resolve()
      .then(() => workspace.read("radar.backstage.json") !== "")
      .catch(() => false),
  );
  const { entries } = JSON.parse(workspace.read("radar.backstage.json"));
  assert.deepEqual(
    entries.map(({ id, timeline }) => [id, timeline.map(({ ringId, moved }) => `${ringId} ${moved}`)]),
    [["robot", ["adopt 1", "hold 0"]]],
  );
});
