import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { focusPath } from "../lib/keyboard.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";

const test = editorTests();
const workforceFile = "arbeidsstyrke.workforce.csv";
const file = "all-sections.estimate.yaml";

/** An estimate with everything that gives the page a section: years, a comparison, a radar with a plan, score sets. */
const everySection = `kommuneradar: estimate/1
title: All of the page
radar: eksempelby.radar.yaml
workforce: [{ file: 2024.csv, year: 2024 }, { file: ${workforceFile}, year: 2025 }]
scores: [frey-osborne-2017, ilo-genai-2025]
municipality: 9901
groups: { two: { title: The first two, municipalities: [9901, 9902] } }
compareWith: two
uncertainty: { draws: 0 }
suppressBelow: 0
groupBy: [sector]
`;

/** In the order of the page; each holds something that is pressed or chosen. */
const sections = [
  "kr-figures",
  "kr-notes",
  "kr-composition",
  "kr-explanation",
  "kr-sectors",
  "kr-occupations",
  "kr-settings",
  "kr-where",
  "kr-compare",
  "kr-years",
  "kr-score-sets",
  "kr-mappings",
  "kr-sensitivity",
];

const given = {
  copyOf: "examples/eksempelby",
  viewport: { width: 1600, height: 1000 },
  settings: { "workbench.colorTheme": themes.light },
  prepare({ path }) {
    writeFileSync(path(file), everySection);
  },
};

/** Opens the page with every section, and in it what is closed at first. */
async function openAll(page, workspace) {
  writeFileSync(workspace.path("2024.csv"), workspace.read(workforceFile).replaceAll(";5321;1", ";5321;2"));
  const { content, mean } = await openEstimate(page, file);
  await content.locator('[data-tools="settings"] summary').click();
  await content.locator(".kr-sensitivity summary").click();
  await content.locator(".kr-sensitivity tbody tr").first().waitFor();
  await content.locator(".kr-disclosure").first().click();
  await mean.locator(".kr-explains").click();
  await content.locator(".kr-explanation h2").waitFor();
  for (const name of sections) {
    assert.ok(await content.locator(`.${name}`).first().isVisible(), name);
  }
  return content;
}

test(
  "every section of an estimate is without a fault for those who do not see it, in every theme",
  given,
  async ({ page, workspace }) => {
    const content = await openAll(page, workspace);
    for (const kind of Object.keys(themes)) {
      await wearTheme(workspace, kind, [content]);
      await keepScreenshot(page, `estimate-sections-${kind}`);
      assert.deepEqual(await accessibilityFaults(content, { grave: false }), [], kind);
    }
  },
);

test(
  "the Tab key goes through the sections of an estimate in their order, always seen, and out of the page",
  given,
  async ({ page, workspace }) => {
    const content = await openAll(page, workspace);
    await content.locator("h1").click();
    const path = await focusPath(page, content);
    assert.deepEqual(
      path.filter(({ isSeen }) => !isSeen).map(({ what }) => what),
      [],
      "out of sight with the focus",
    );
    assert.deepEqual(
      path.filter(({ isMarked }) => !isMarked).map(({ what }) => what),
      [],
      "without a mark of the focus",
    );
    assert.equal(path.filter(({ name }) => name === "").length, 0, "each has a name");
    const passed = path
      .map(({ classes }) => sections.find((name) => classes.includes(name)))
      .filter((name, at, all) => name !== all[at - 1]);
    assert.deepEqual(passed, sections);
  },
);
