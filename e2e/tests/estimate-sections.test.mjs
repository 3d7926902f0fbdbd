import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { focusPath, tabTo } from "../lib/keyboard.mjs";
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

    const tables = await content.locator("body").evaluate(() =>
      [...document.querySelectorAll("[data-one-stop]")].flatMap((table) => {
        const items = [...table.querySelectorAll("button, summary")].filter(
          (item) => item.closest("[data-one-stop]") === table && item.checkVisibility(),
        );
        return items.length === 0 ? [] : [{ name: table.className, items: items.length }];
      }),
    );
    const stops = path.filter(({ isOneStop }) => isOneStop);
    assert.equal(stops.length, tables.length, "each table, list and chart of figures is one stop");
    const pressed = tables.reduce((sum, { items }) => sum + items, 0);
    // Each was a stop of its own once: three hundred of this page.
    assert.ok(pressed > 5 * path.length, `${pressed} to press at ${path.length} stops`);
  },
);

test(
  "arrow keys go about in a table of an estimate, and the focus stays on its figure while the rows change",
  given,
  async ({ page, workspace }) => {
    const content = await openAll(page, workspace);
    const press = (keys) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const focused = () =>
      content.locator("body").evaluate(() => ({
        walk: document.activeElement.getAttribute("data-walk"),
        text: document.activeElement.textContent,
        row: document.activeElement.closest("tr")?.querySelector("th[scope=row]")?.firstChild.textContent,
        stops: document.activeElement.closest("[data-one-stop]")?.querySelectorAll('[tabindex="0"]').length,
      }));
    const table = content.locator(".kr-sectors .kr-table");
    await tabTo(page, table.locator("tbody .kr-explains").first());
    const first = await focused();
    assert.equal(first.stops, 1);
    assert.match(await content.locator(".kr-arrow-keys").innerText(), /Arrow keys/);
    await keepScreenshot(page, "estimate-arrow-keys");
    await press(["ArrowRight"]);
    const high = await focused();
    assert.deepEqual([high.walk, high.row], [first.walk, first.row], "B of the same sector");
    await press(["ArrowDown", "ArrowDown", "ArrowUp", "Home"]);
    const second = await focused();
    assert.notEqual(second.row, first.row);
    await press(["Control+End", "Control+Home"]);
    assert.equal((await focused()).walk, null, "the first head");
    await press(["ArrowDown"]);
    assert.equal((await focused()).row, first.row);

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    assert.deepEqual(await focused(), first, "where it was left");
    const rows = workspace.read(workforceFile).split("\n");
    // Half the rows of the sector gone: another figure, and another order if it were sorted again.
    const kept = rows.filter(
      (row, at) => at % 2 === 0 || !row.includes(first.walk.match(/"sector":"([^"]*)"/)?.[1]),
    );
    writeFileSync(workspace.path(workforceFile), kept.join("\n"));
    await eventually("another figure", async () => (await focused()).text !== first.text);
    const { walk, row, stops } = await focused();
    assert.deepEqual({ walk, row, stops }, { walk: first.walk, row: first.row, stops: 1 });
    await page.keyboard.press("Enter");
    await eventually("its explanation", async () =>
      (await content.locator(".kr-explanation h2").innerText()).startsWith(row),
    );
    assert.deepEqual(await accessibilityFaults(content, { grave: false }), []);
  },
);
