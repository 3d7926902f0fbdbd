import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { gitIn } from "../lib/git.mjs";
import { projectFolder } from "../lib/paths.mjs";
import { radarPage } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { preview, radarMarker, standingStill } from "../lib/webview.mjs";
import {
  choose,
  openFile,
  quickInput,
  reloadWindow,
  runCommand,
  textEditor,
  typeOver,
} from "../lib/workbench.mjs";

const test = editorTests();
const file = "eksempelby.radar.yaml";
const textOf = (year) =>
  readFileSync(join(projectFolder, `docs/decisions/compare/eksempelby-${year}.radar.yaml`), "utf8");
const wide = { width: 1600, height: 1000 };

/** A repository that has last year's radar in HEAD and under a tag, and this year's on disk. */
function lastYearInGit(workspace) {
  const repository = gitIn(workspace);
  repository.init();
  writeFileSync(workspace.path(file), textOf(2025));
  repository.commit("Utgave 2025");
  repository.git("tag", "v2025");
  writeFileSync(workspace.path(file), textOf(2026));
  return repository;
}

const status = ({ content }, text) => content.locator(".kr-status").getByText(text).waitFor();

async function startComparing(page, language) {
  await openFile(page, file);
  await runCommand(page, commandTitle("compareRadar", language));
}

async function compareWith(page, row, language) {
  await startComparing(page, language);
  await choose(page, row);
  return radarPage(await preview(page, radarMarker));
}

/** The changes of a kind are one stop of the Tab key: the arrow keys go on from there, and Enter chooses. */
async function arrowThroughChanges(page, content) {
  const list = content
    .locator(".kr-changes ul[role=listbox]")
    .filter({ has: content.locator("li:nth-child(2)") })
    .first();
  const options = list.locator("[role=option]");
  assert.equal(await list.locator("[tabindex='0']").count(), 1);
  await options.first().focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await options.nth(1).evaluate((row) => row.matches(":focus")), true, "the second row");
  await page.keyboard.press("End");
  assert.equal(await options.last().evaluate((row) => row.matches(":focus")), true, "the last row");
  await page.keyboard.press("Home");
  assert.equal(await options.first().evaluate((row) => row.matches(":focus")), true, "the first row");
}

for (const [language, locale, words] of [
  ["en", "en-US", { since: /Since HEAD: \d+ changes/, stop: "Stop comparing" }],
  ["nb", "nb-NO", { since: /Siden HEAD: \d+ endringer/, stop: "Slutt å sammenligne" }],
]) {
  const given = { prepare: lastYearInGit, locale, viewport: wide };
  test(
    `what moved since HEAD is a picture with its changes in every theme, ${language}`,
    given,
    async ({ page, workspace }) => {
      const radar = await compareWith(page, /HEAD/, language);
      await status(radar, words.since);
      assert.equal(await radar.content.locator(".kr-ghosts circle").count(), 11);
      await arrowThroughChanges(page, radar.content);
      for (const kind of Object.keys(themes)) {
        await wearTheme(workspace, kind, [radar.content]);
        await keepScreenshot(page, `since-${kind}-${language}`);
        assert.deepEqual(await accessibilityFaults(radar.content), [], kind);
      }
      await radar.content.getByRole("button", { name: words.stop }).click();
      await radar.content.locator(".kr-ghosts").waitFor({ state: "detached" });
    },
  );
}

test("a comparison follows the text as one types, and each technology says what happened to it", {
  prepare(workspace) {
    lastYearInGit(workspace);
    gitIn(workspace).git("checkout", "--quiet", ".");
  },
  viewport: wide,
}, async ({ page, workspace }) => {
  const radar = await compareWith(page, /v2025/);
  await status(radar, "Since v2025: nothing has changed");
  const { id, ring, start, end } = technologiesIn(workspace.read(file))[0];
  assert.equal(ring, "trial");
  await typeOver(page, workspace.read(file), { start, end }, "hold");
  await status(radar, "Since v2025: 1 change");
  await radar.content.locator(".kr-ghosts path").waitFor({ state: "attached" });
  const lens = textEditor(page, file).getByRole("button", { name: "moved out from Trial since HEAD" });
  await lens.click();
  await status(radar, "Since HEAD: 1 change");
  await radar.content
    .locator(".kr-details .kr-since")
    .getByText("moved out 2 rings, from Trial to Hold")
    .waitFor();
  assert.equal(
    await radar.content.locator('[data-id][role=option][aria-selected="true"]').getAttribute("data-id"),
    id,
  );
  const marks = textEditor(page, file).locator(
    ".glyph-margin-widgets .cgmr[class*=TextEditorDecorationType]",
  );
  assert.equal(await marks.count(), 1, "a mark in the margin");
});

test("the two sides of an editor that compares texts are compared as radars", {
  prepare: lastYearInGit,
  viewport: wide,
}, async ({ page }) => {
  await openFile(page, file);
  await page
    .getByRole("button", { name: /^Open Changes/ })
    .first()
    .click();
  await page.locator(".monaco-diff-editor").first().waitFor();
  await page.getByRole("button", { name: "Compare Radar With…" }).first().click();
  const radar = radarPage(await preview(page, radarMarker));
  await status(radar, /Since .*(Index|HEAD).*: \d+ changes/);
});

test("one radar is compared from its editor's menu, and from the explorer's", {
  prepare: lastYearInGit,
  viewport: wide,
}, async ({ page }) => {
  const item = page.locator(".monaco-menu .action-item", { hasText: "Compare Radar With…" }).first();
  // VS Code knows the extension's lines of a menu a little later than its own, and a list of choices goes when the focus does.
  const compare = (open, against) =>
    eventually("the comparison chosen in the menu", async () => {
      await open();
      try {
        // A menu takes no press that ends within its first tenth of a second (it could be the one that opened it).
        await item.click({ timeout: 3_000, delay: 200 });
        await quickInput(page)
          .locator(".monaco-list-row", { hasText: against })
          .first()
          .click({ timeout: 5_000 });
        return true;
      } catch {
        await page.keyboard.press("Escape");
        return false;
      }
    });
  await openFile(page, file);
  await compare(() => page.getByRole("button", { name: "More Actions..." }).last().click(), /v2025/);
  const radar = radarPage(await preview(page, radarMarker));
  await status(radar, /Since v2025: \d+ changes/);
  const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: file });
  await compare(() => row.click({ button: "right" }), /HEAD/);
  await status(radar, /Since HEAD: \d+ changes/);
});

test("the Source Control view leads to the comparison of a radar, and has nothing of ours at another file", {
  prepare(workspace) {
    const repository = lastYearInGit(workspace);
    writeFileSync(workspace.path("les-meg.txt"), "hei\n");
    repository.commit("Les meg");
    writeFileSync(workspace.path("les-meg.txt"), "hei igjen\n");
    writeFileSync(workspace.path(file), textOf(2025));
  },
  viewport: wide,
}, async ({ page }) => {
  await openFile(page, file);
  await page.keyboard.press("Control+Shift+G");
  const row = (name) => page.locator(".scm-view .monaco-list-row", { hasText: name }).first();
  const tab = (name) => page.locator(".tab.active", { hasText: `${name} (Working Tree)` });
  const button = page.locator(".editor-actions").getByRole("button", { name: "Compare Radar With…" });

  // A line that Git is just then reading anew takes no press.
  const openSides = (name) =>
    eventually(`the two sides of ${name}`, async () => {
      await row(name).click();
      const isOpen = tab(name).waitFor({ timeout: 3_000 });
      return isOpen.then(
        () => true,
        () => false,
      );
    });

  await openSides(file);
  await button.first().waitFor();
  await openSides("les-meg.txt");
  await button.first().waitFor({ state: "detached" });
  for (const name of ["les-meg.txt", file]) {
    await row(name).click({ button: "right" });
    const lines = page.locator(".monaco-menu .action-item");
    await lines.filter({ hasText: "Stage Changes" }).first().waitFor();
    assert.equal(await lines.filter({ hasText: "Compare Radar With…" }).count(), 0, name);
    await page.keyboard.press("Escape");
  }

  await openSides(file);
  await button.first().click();
  const radar = radarPage(await preview(page, radarMarker));
  await status(radar, /Since .*(Index|HEAD).*: \d+ changes/);
});

test("what is compared survives a reload of the window", { prepare: lastYearInGit, viewport: wide }, async ({
  page,
}) => {
  const radar = await compareWith(page, /v2025/);
  await status(radar, /Since v2025: \d+ changes/);
  // What the page keeps of its own is kept beside it.
  await radar.blip("software-robots").click();
  await reloadWindow(page);
  await status(radarPage(await preview(page, radarMarker)), /Since v2025: \d+ changes/);
});

test("a comparison goes on when its file gets another name", {
  prepare: lastYearInGit,
  viewport: wide,
}, async ({ page }) => {
  const radar = await compareWith(page, /v2025/);
  await status(radar, /Since v2025: \d+ changes/);
  const row = page.locator(".explorer-folders-view .monaco-list-row");
  await row.filter({ hasText: file }).click();
  await page.keyboard.press("F2");
  await row.locator("input").fill("ny.radar.yaml");
  await page.keyboard.press("Enter");
  const tab = page.locator(".tab", { hasText: "Radar: ny.radar.yaml" });
  await tab.click();
  // Git knows nothing of the new name yet.
  await status(radarPage(await preview(page, radarMarker)), /Since v2025: .*There was no such file in v2025/);
});

for (const [name, language, problem, prepare] of [
  [
    "a HEAD that cannot be read",
    "en",
    /Since HEAD: .*The file has an error there, line \d+/,
    (workspace, repository) => {
      writeFileSync(workspace.path(file), "kommuneradar: radar/1\ntechnologies: [\n  - {\n");
      repository.commit("Brukket");
      writeFileSync(workspace.path(file), textOf(2026));
    },
  ],
  [
    "a file that is new",
    "nb",
    /Siden HEAD: .*Filen fantes ikke i HEAD\./,
    (workspace, repository) => {
      writeFileSync(workspace.path("les-meg.txt"), "hei\n");
      repository.commit("Første");
      writeFileSync(workspace.path(file), textOf(2026));
    },
  ],
  [
    "a repository without a commit",
    "nb",
    /Siden HEAD: .*Dette lageret har ingen innsjekkinger ennå\./,
    (workspace) => writeFileSync(workspace.path(file), textOf(2026)),
  ],
]) {
  test(`of ${name} the comparison says so, ${language}`, {
    prepare(workspace) {
      const repository = gitIn(workspace);
      repository.init();
      prepare(workspace, repository);
    },
    locale: language === "nb" ? "nb-NO" : "en-US",
    viewport: wide,
  }, async ({ page }) => {
    const radar = await compareWith(page, /HEAD/, language);
    await status(radar, problem);
    await radar.blip("software-robots").waitFor();
    assert.equal(await radar.content.locator(".kr-ghosts").count(), 0);
  });
}

test("of a shallow clone it is said that earlier versions are to be fetched, in a comparison and in a timeline", {
  prepare(workspace) {
    const source = { folder: workspace.path("kilde") };
    mkdirSync(source.folder);
    const repository = gitIn(source);
    repository.init();
    for (const year of [2025, 2026]) {
      writeFileSync(join(source.folder, file), textOf(year));
      repository.commit(`Utgave ${year}`);
    }
    const clone = gitIn(workspace);
    clone.init();
    clone.git("fetch", "--quiet", "--depth", "1", `file://${source.folder}`, "main");
    rmSync(source.folder, { recursive: true });
    clone.git("reset", "--quiet", "--hard", "FETCH_HEAD");
  },
  locale: "nb-NO",
  viewport: wide,
}, async ({ page }) => {
  const radar = await compareWith(page, /HEAD/, "nb");
  await status(radar, /Siden HEAD: ingenting er endret/);
  await startComparing(page, "nb");
  await choose(page, /En annen revisjon/);
  // Between the list and the box that it opens, the focus is in the text.
  await page.getByPlaceholder("HEAD~3").fill("HEAD~1");
  await page.keyboard.press("Enter");
  await status(
    radar,
    /Siden HEAD~1: .*HEAD~1 finnes ikke i dette lageret\. Klonen er grunn: hent historikken først\./,
  );
  await runCommand(page, commandTitle("openTimeline", "nb"));
  await radar.content
    .locator(".kr-timeline")
    .getByText(/Klonen er grunn: hent historikken/)
    .waitFor();
  assert.equal(await radar.content.locator(".kr-ghosts").count(), 0);
});

test("where there is no Git, edition files are what a radar is compared with", {
  files: {
    [file]: textOf(2026),
    "eksempelby-2025.radar.yaml": textOf(2025).replace("language:", "edition: 2025-10-15\nlanguage:"),
  },
  settings: { "git.enabled": false },
  viewport: wide,
}, async ({ page }) => {
  await startComparing(page);
  const rows = page.locator(".quick-input-widget .monaco-list-row");
  await rows.filter({ hasText: "eksempelby-2025.radar.yaml" }).waitFor();
  assert.equal(await rows.filter({ hasText: "HEAD" }).count(), 0);
  await choose(page, /eksempelby-2025/);
  const radar = radarPage(await preview(page, radarMarker));
  await status(radar, /Since eksempelby-2025\.radar\.yaml: \d+ changes/);
});

test("the timeline goes through the editions, and only what changed moves", {
  prepare(workspace) {
    const repository = gitIn(workspace);
    repository.init();
    writeFileSync(workspace.path(file), textOf(2025));
    repository.commit("Våren 2025");
    writeFileSync(workspace.path(file), textOf(2025).replace("ring: trial", "ring: hold"));
    repository.commit("Programvareroboter utover");
    writeFileSync(workspace.path(file), textOf(2026));
  },
  locale: "nb-NO",
  viewport: wide,
}, async ({ page }) => {
  await openFile(page, file);
  await runCommand(page, commandTitle("openTimeline", "nb"));
  const { content, ...radar } = radarPage(await preview(page, radarMarker));
  const slider = content.getByRole("slider", { name: "Utgave" });
  await eventually("three stops", async () => (await slider.getAttribute("max")) === "2");
  const places = async () => {
    const blips = await content.locator("svg [role=listbox] [data-id]").all();
    const found = blips.map(async (blip) => {
      const id = await blip.getAttribute("data-id");
      return [id, await radar.placeOf(id)];
    });
    return new Map(await Promise.all(found));
  };
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await content.locator(".kr-timeline").getByText("Programvareroboter utover").waitFor();
  await status({ content }, /Siden .*Våren 2025: 1 endring/);
  await standingStill(content);
  const later = await places();
  await keepScreenshot(page, "timeline-nb");
  assert.match(await slider.getAttribute("aria-valuetext"), /Programvareroboter utover, 2 av 3/);
  assert.deepEqual(await accessibilityFaults(content), []);
  await page.keyboard.press("ArrowLeft");
  await content.locator(".kr-timeline").getByText("Våren 2025").waitFor();
  await content.locator(".kr-ghosts").waitFor({ state: "detached" });
  await standingStill(content);
  const earlier = await places();
  const moved = [...earlier].filter(([id, place]) => JSON.stringify(later.get(id)) !== JSON.stringify(place));
  assert.deepEqual(
    moved.map(([id]) => id),
    ["software-robots"],
  );
  // The marks are the same ones as before, and who wants no motion sees none.
  await content.locator("svg [role=listbox] [data-id]").evaluateAll((blips) => {
    for (const blip of blips) blip.wasThere = true;
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await content.locator(".kr-ghosts").waitFor();
  const marks = content.locator("svg [role=listbox] [data-id]");
  assert.equal(await marks.evaluateAll((blips) => blips.every((blip) => blip.wasThere)), true);
  const moving = await content
    .locator("[class*=kr-move-],[class*=kr-appear-]")
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).animationName));
  assert.ok(moving.length > 0);
  assert.deepEqual(new Set(moving), new Set(["none"]));
  await content.getByRole("button", { name: "Lukk tidslinjen" }).click();
  await slider.waitFor({ state: "detached" });
});
