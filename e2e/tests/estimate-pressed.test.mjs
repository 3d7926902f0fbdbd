import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { cellAt } from "../lib/csv-text.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { tabTo } from "../lib/keyboard.mjs";
import { projectFolder } from "../lib/paths.mjs";
import { openEstimate } from "../lib/previews.mjs";
import { drawn } from "../lib/webview.mjs";
import { focusedFile, lineMarked, openFile, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const estimateFile = "eksempelby.estimate.yaml";
const workforceFile = "arbeidsstyrke.workforce.csv";
const viewport = { width: 1600, height: 1000 };
const worked = '[data-occupation="5321"]';

async function choose(content, label, title) {
  const dropdown = content.locator(`vscode-dropdown[aria-label="${label}"]`);
  await dropdown.click();
  await dropdown.locator("vscode-option", { hasText: title }).first().click();
}

test("score set and mapping chosen in the view give the command line's figures, and are taken back", {
  copyOf,
  viewport,
}, async ({ page, workspace }) => {
  const own = workspace.read(estimateFile);
  const meanOf = (settings) => {
    writeFileSync(workspace.path("asked.estimate.yaml"), `${own.trimEnd()}\n${settings}`);
    return estimateOnCommandLine(workspace.path("asked.estimate.yaml")).total.mean;
  };
  const before = meanOf("");
  const { content, mean } = await openEstimate(page, estimateFile);
  const says = (what, share) =>
    eventually(`the figure ${what}`, async () => percent(share).test(await mean.innerText()));
  await content.getByText("Try other settings").click();
  await choose(content, "Mapping", "highest value");
  const highest = meanOf("method: { mapping: max }\n");
  assert.notEqual(highest.toFixed(3), before.toFixed(3));
  await says("of the highest mapping", highest);
  await choose(content, "Score set", "Nesta");
  // Of a set that gives no probabilities it is a number on the set's own scale.
  const other = meanOf("method: { mapping: max }\nscores: nesta-sml-2020\n");
  await eventually(
    "the figure of another set",
    async () => Math.abs(Number.parseFloat((await mean.innerText()).match(/\d+\.\d+/)?.[0]) - other) < 0.01,
  );
  const lines = await content.locator(".kr-tools-changed pre").innerText();
  assert.match(lines, /scores: /);
  assert.match(lines, /mapping: max/);
  await content.getByRole("button", { name: "Back to the file's settings" }).click();
  await says("of the file", before);
  assert.equal(workspace.read(estimateFile), own, "the file is as it was");

  await content.getByText("What each choice does to the total").click();
  const choices = content.locator(".kr-sensitivity [data-choice]");
  await choices.first().waitFor();
  assert.ok((await choices.count()) >= 4);
  await keepScreenshot(page, "estimate-sensitivity");
  assert.deepEqual(await accessibilityFaults(content), []);
});

test("from an occupation to its override with the keyboard alone, and on to the reason in the text", {
  copyOf,
  viewport,
}, async ({ page, workspace }) => {
  const { content, mean } = await openEstimate(page, estimateFile);
  const before = await mean.innerText();
  await content.locator("h1").first().click();
  await tabTo(page, content.locator(`${worked} .kr-disclosure`));
  await page.keyboard.press("Enter");
  const chain = content.locator(`${worked} .kr-chain`);
  await chain.getByRole("list").waitFor();
  await keepScreenshot(page, "estimate-chain-5321");
  await tabTo(page, chain.locator("vscode-link").last());
  await page.keyboard.press("Enter");

  const input = page.locator(".quick-input-widget input").first();
  await page.locator(".quick-input-widget").getByText("Override 5321").waitFor();
  await input.fill("0.9");
  await page.keyboard.press("Enter");
  await textEditor(page, estimateFile).getByText("because").waitFor();
  await eventually("focus in the text", async () => (await focusedFile(page)) === estimateFile);
  await page.keyboard.type("Tried in a pilot");
  await page.keyboard.press("Control+S");
  await eventually("the override on disk", async () =>
    /overrides:\n.*5321.*0\.9.*Tried in a pilot/s.test(workspace.read(estimateFile).replaceAll('"', "")),
  );
  await eventually("another figure", async () => (await mean.innerText()) !== before);
  const { total } = estimateOnCommandLine(workspace.path(estimateFile));
  assert.match(await mean.innerText(), percent(total.mean), "as the command line says");
});

test("a page that is read stays where it is while one types in the CSV, in forced colours and without motion too", {
  copyOf,
  viewport,
}, async ({ page, workspace }) => {
  await openFile(page, workforceFile);
  const { content, mean } = await openEstimate(page, estimateFile);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const disclosure = content.locator(`${worked} .kr-disclosure`);
  await disclosure.click();
  await content.locator(`${worked} .kr-chain`).waitFor();
  await keepScreenshot(page, "estimate-forced-colors");
  assert.deepEqual(await accessibilityFaults(content), []);
  await content
    .locator("h2")
    .first()
    .evaluate((heading) => getSelection().selectAllChildren(heading));
  await disclosure.evaluate((button) => button.scrollIntoView({ block: "center" }));
  const where = async () => ({
    expanded: await disclosure.getAttribute("aria-expanded"),
    selected: await content.locator("body").evaluate(() => getSelection().toString()),
  });
  const top = async () => {
    await drawn(content);
    return (await disclosure.boundingBox()).y;
  };
  const busy = content.locator("[aria-busy=true]");
  await eventually("every part is there", async () => (await busy.count()) === 0);
  const [before, topBefore] = [await where(), await top()];
  assert.equal(before.expanded, "true");
  assert.notEqual(before.selected, "");
  assert.ok((await content.locator("body").evaluate(() => scrollY)) > 0, "it is scrolled");

  const figure = await mean.innerText();
  await page.locator(".tab", { hasText: workforceFile }).click();
  const text = workspace.read(workforceFile);
  await typeOver(page, text, cellAt(text, 2, "årsverk"), "98765");
  await eventually("another figure", async () => (await mean.innerText()) !== figure);
  assert.deepEqual(await where(), before);
  // A place between two pixels may be drawn at either.
  assert.ok(
    Math.abs((await top()) - topBefore) <= 1,
    `it stood at ${topBefore}, and stands at ${await top()}`,
  );
  const moving = () => document.getAnimations().filter(({ playState }) => playState === "running").length;
  assert.equal(await content.locator("body").evaluate(moving), 0, "nothing moves");
  assert.equal(await focusedFile(page), workforceFile, "the text keeps the focus");
  await lineMarked(page, workforceFile, 2);
});

test("a CSV has hovers, completes a code from its title, and mends a municipality's old number", {
  files: { "staff.workforce.csv": "kommune;styrk08;årsverk\n1201;5321;10\n0301;4110;20\n" },
}, async ({ page, workspace }) => {
  const file = "staff.workforce.csv";
  const text = workspace.read(file);
  await openFile(page, file);
  await textEditor(page, file).locator(".squiggly-warning, .squiggly-error").first().waitFor();
  await typeOver(page, text, cellAt(text, 2, "kommune"), "1201");
  const action = page.locator(".action-widget .monaco-list-row", { hasText: "4601" }).first();
  await eventually("the fix", async () => {
    await page.keyboard.press("Control+.");
    return action.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  });
  await page.keyboard.press("Enter");
  await textEditor(page, file).getByText("4601").first().waitFor();
  const mended = text.replace("1201", "4601");
  await typeOver(page, mended, cellAt(mended, 3, "styrk08"), "sykepl");
  const row = page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "2223" });
  await row.waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+S");
  await eventually(
    "the code in the file",
    async () => workspace.read(file) === mended.replace("4110", "2223"),
  );
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(".monaco-hover:visible", { hasText: "2223" }).first().waitFor();
  await keepScreenshot(page, "csv-hover");
});

for (const [language, locale, name, figures] of [
  ["en", "en-US", "Why not 20\u00a0%?", ["46.4 %", "31.8 %"]],
  ["nb", "nb-NO", "Hvorfor ikke 20\u00a0%?", ["46,4 %", "31,8 %"]],
]) {
  test(`«${name}» asks to open the page that has the figures, ${language}`, {
    copyOf,
    viewport,
    locale,
  }, async ({ page }) => {
    const { content } = await openEstimate(page, estimateFile, language);
    await content.locator("h1").first().click();
    await tabTo(page, content.locator("vscode-link", { hasText: name }));
    await page.keyboard.press("Enter");
    const asked = page.locator(".monaco-dialog-box");
    await asked.waitFor();
    const [, path] = (await asked.innerText()).match(/kommuneradar\/blob\/main\/(docs\/[\w-]+\.md)/);
    const text = readFileSync(join(projectFolder, path), "utf8");
    assert.ok(
      text.startsWith(`# ${name.replace("\u00a0", " ")}\n`),
      "the page is in the language of the view",
    );
    for (const figure of figures) assert.ok(text.includes(`**${figure}**`), figure);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link);
    assert.notDeepEqual(links, []);
    for (const link of links) assert.ok(existsSync(join(projectFolder, dirname(path), link)), link);
  });
}
