import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate, openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { wearTheme } from "../lib/themes.mjs";
import { preview, radarMarker } from "../lib/webview.mjs";
import { choose, lineMarked, quickInput, reloadWindow, runCommand } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const file = "eksempelby.radar.yaml";

/** The filter, which may be folded into «more» on a narrow pane. */
async function openFilter(content) {
  const filter = content.getByRole("button", { name: /^Filter/ });
  if (!(await filter.isVisible())) await content.getByRole("button", { name: "More" }).click();
  await filter.click();
  return content.getByRole("dialog", { name: "Filter" });
}

const countLine = (content) => content.locator(".kr-status");

test("a filter hides blips and moves none of those that stay", { copyOf }, async ({ page, workspace }) => {
  const radar = await openRadar(page, file);
  const technologies = technologiesIn(workspace.read(file));
  const adopted = technologies.find(({ ring }) => ring === "adopt");
  const other = technologies.find(({ ring }) => ring === "assess");
  const before = await radar.placeOf(adopted.id);

  const panel = await openFilter(radar.content);
  await panel.getByLabel(/^Adopt/).check();
  await radar.blip(other.id).waitFor({ state: "detached" });
  assert.deepEqual(await radar.placeOf(adopted.id), before);
  await countLine(radar.content)
    .getByText(/^\d+ of \d+ match$/)
    .waitFor();

  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  const opener = radar.content.locator("[aria-haspopup=dialog]:focus");
  assert.equal(await opener.count(), 1, "the focus is back at what opened the panel");
  await countLine(radar.content).getByRole("button", { name: "Reset" }).click();
  await radar.blip(other.id).waitFor();
});

test("the radar of a sector has its own rings, and says who is behind", { copyOf }, async ({ page }) => {
  const radar = await openRadar(page, file);
  const sector = radar.content.getByLabel("Sector", { exact: true });
  if (!(await sector.isVisible())) await radar.content.getByRole("button", { name: "More" }).click();
  await sector.selectOption("health");
  await eventually("the blip in the sector's ring", async () =>
    /Assess in Health and care.*Adopt for the municipality/.test(
      await radar.blip("software-robots").getAttribute("aria-label"),
    ),
  );
  await countLine(radar.content)
    .getByText(/assessed for the sector/)
    .waitFor();
  await radar.content.getByText("Not assessed for Health and care").waitFor();
});

test("arrow keys go from blip to blip, and Enter goes to the text", { copyOf }, async ({
  page,
  workspace,
}) => {
  const radar = await openRadar(page, file);
  const options = radar.content.getByRole("option");
  assert.equal(
    await radar.content.locator('[data-id][role=option][tabindex="0"]').count(),
    1,
    "one stop of Tab",
  );
  await options.first().focus();
  const start = await radar.content.locator("[role=option]:focus").getAttribute("data-id");
  await page.keyboard.press("ArrowDown");
  const reached = await radar.content.locator("[role=option]:focus").getAttribute("data-id");
  assert.notEqual(reached, start);
  await page.keyboard.press("Enter");
  const { line } = technologiesIn(workspace.read(file)).find(({ id }) => id === reached);
  await lineMarked(page, file, line);
});

test("what is chosen and how it is shown survive a reload of the window", { copyOf }, async ({ page }) => {
  const radar = await openRadar(page, file);
  await radar.blip("software-robots").click();
  await radar.content.getByRole("heading", { name: "Software robots" }).waitFor();
  const panel = await openFilter(radar.content);
  await panel.getByLabel(/^Adopt/).check();
  await countLine(radar.content).getByText("match").waitFor();
  await reloadWindow(page);
  const content = await preview(page, radarMarker);
  await countLine(content).getByText("match").waitFor();
  await content.getByRole("heading", { name: "Software robots" }).waitFor();
});

test("the preview of a renamed file shows again after it was hidden", { copyOf }, async ({ page }) => {
  await openRadar(page, file);
  const explorer = page.locator(".explorer-folders-view .monaco-list-row");
  await explorer.filter({ hasText: file }).click();
  await page.keyboard.press("F2");
  await explorer.locator("input").fill("renamed.radar.yaml");
  await page.keyboard.press("Enter");
  const tab = page.locator(".tab", { hasText: "Radar: renamed.radar.yaml" });
  // What the explorer opens now stands over the preview, in its group.
  await tab.waitFor();
  await explorer.filter({ hasText: "arbeidsstyrke.workforce.csv" }).click();
  await page.locator(".tab.active", { hasText: "arbeidsstyrke" }).waitFor();
  await tab.click();
  await preview(page, radarMarker);
});

const nynorsk = { copyOf, settings: { "kommuneradar.language": "nn" } };
test("the page speaks nynorsk when asked to", nynorsk, async ({ page }) => {
  const { content } = await openRadar(page, file);
  await content.getByText("Test og pilotar").first().waitFor();
  // The innermost part that says a language speaks what stands in it: the page nynorsk, a title the radar's own bokmål.
  const languageOf = (text) => content.locator("[lang]", { hasText: text }).last().getAttribute("lang");
  assert.equal(await languageOf("Test og pilotar"), "nn");
  assert.equal(await languageOf("Skytjenester"), "nb");
  await content
    .getByText(/teknologiar/)
    .first()
    .waitFor();
});

test("what the controls of a view do, the palette does too", { copyOf }, async ({ page, workspace }) => {
  const radar = await openRadar(page, file);
  const [, other] = technologiesIn(workspace.read(file)).filter(({ ring }) => ring === "assess");
  await runCommand(page, commandTitle("filterView"));
  await choose(page, /^Recommendation/);
  await choose(page, /^Adopt/);
  await page.keyboard.press("Enter");
  await radar.blip(other.id).waitFor({ state: "detached" });
  await runCommand(page, commandTitle("filterView"));
  await choose(page, /^Recommendation.*Adopt/);
  await choose(page, /^Adopt/);
  await page.keyboard.press("Enter");
  await radar.blip(other.id).waitFor();
  await runCommand(page, commandTitle("showSector"));
  await choose(page, "Health and care");
  await radar.content.getByText("Not assessed for Health and care").waitFor();
  await runCommand(page, commandTitle("showViewAs"));
  await choose(page, "Table");
  await radar.content.getByRole("table").first().waitFor();

  const { content } = await openEstimate(page, "eksempelby.estimate.yaml");
  await runCommand(page, commandTitle("trySettings"));
  await choose(page, /^High above/);
  const field = quickInput(page).locator("input").first();
  await field.fill("0.1");
  await field.press("Enter");
  await quickInput(page).getByText("Low must not be above high").waitFor();
  await field.fill("0.8");
  await field.press("Enter");
  await content.getByText("high: 0.8").waitFor();
});

test("details and filter can be used by all", { copyOf }, async ({ page, workspace }) => {
  const radar = await openRadar(page, file);
  await radar.blip("software-robots").click();
  await radar.content.getByRole("heading", { name: "Why this recommendation" }).waitFor();
  const kinds = ["light", "high-contrast"];
  for (const kind of kinds) {
    await wearTheme(workspace, kind, [radar.content]);
    assert.deepEqual(await accessibilityFaults(radar.content), [], kind);
  }
  await openFilter(radar.content);
  for (const kind of kinds) {
    await wearTheme(workspace, kind, [radar.content]);
    assert.deepEqual(await accessibilityFaults(radar.content), [], `${kind}, filter open`);
  }
});
