import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { gitIn } from "../lib/git.mjs";
import { projectFolder } from "../lib/paths.mjs";
import { radarPage } from "../lib/previews.mjs";
import { preview, radarMarker } from "../lib/webview.mjs";
import { choose, openFile, runCommand } from "../lib/workbench.mjs";

const test = editorTests();
const file = "eksempelby.radar.yaml";
const textOf = (year) =>
  readFileSync(join(projectFolder, `docs/decisions/compare/eksempelby-${year}.radar.yaml`), "utf8");

/** A repository that has last year's radar in HEAD and a tag, and this year's on disk. */
function lastYearInGit(workspace) {
  const repository = gitIn(workspace);
  repository.init();
  writeFileSync(workspace.path(file), textOf(2025));
  repository.commit("Utgave 2025");
  repository.git("tag", "v2025");
  writeFileSync(workspace.path(file), textOf(2026));
}

async function compareWith(page, row, language = "en") {
  await openFile(page, file);
  await runCommand(page, commandTitle("compareRadar", language));
  await choose(page, row);
  return radarPage(await preview(page, radarMarker));
}

for (const [language, locale, words] of [
  ["en", "en-US", { status: /Since HEAD: \d+ changes/, stop: "Stop comparing" }],
  ["nb", "nb-NO", { status: /Siden HEAD: \d+ endringer/, stop: "Slutt å sammenligne" }],
]) {
  test(`what moved since HEAD is a picture with its changes, ${language}`, {
    prepare: lastYearInGit,
    locale,
    viewport: { width: 1600, height: 1000 },
  }, async ({ page }) => {
    const radar = await compareWith(page, /HEAD/, language);
    await radar.content.locator(".kr-status").getByText(words.status).waitFor();
    assert.ok((await radar.content.locator(".kr-ghosts path").count()) > 5);
    await keepScreenshot(page, `since-${language}`);
    assert.deepEqual(await accessibilityFaults(radar.content), []);
    await radar.content.getByRole("button", { name: words.stop }).click();
    await radar.content.locator(".kr-ghosts").waitFor({ state: "detached" });
  });
}
