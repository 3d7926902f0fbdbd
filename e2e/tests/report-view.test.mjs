import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { reportOnCommandLine } from "../lib/command-line.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { textsCut } from "../lib/reflow.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { drawn, preview, reportMarker } from "../lib/webview.mjs";
import {
  focusedFile,
  focusFirstGroup,
  openFile,
  quickInput,
  runCommand,
  typeOver,
} from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const radarFile = "eksempelby.radar.yaml";

/** Where a word stands after another in a text. */
function placeOf(text, after, word) {
  const start = text.indexOf(word, text.indexOf(after));
  return { start, end: start + word.length };
}

/** Chooses what the report shows. */
async function show(content, title) {
  await content.locator("vscode-dropdown").first().click();
  await content.getByRole("option", { name: title }).click();
}

/** Saves the report under a name that the dialog is given; resolves to where it is. */
async function saveAs(page, content, workspace, button, name) {
  const input = quickInput(page).locator("input").first();
  const path = join(workspace.folder, name);
  // The dialog writes its own name, and a folder above it, while it reads the folders; on a busy machine also after ours.
  for (let attempt = 0; attempt < 3 && !existsSync(path); attempt++) {
    if (!(await input.isVisible())) {
      await content.getByRole("button", { name: button }).click();
      await eventually("a name proposed", async () => /\.html$/.test(await input.inputValue()));
    }
    await eventually("the name stays as it was written", async () => {
      await input.fill(path);
      await page.waitForTimeout(400);
      return (await input.inputValue()) === path;
    });
    await input.press("Enter");
    await eventually(`${name} written`, () => existsSync(path)).catch(() => undefined);
  }
  assert.ok(existsSync(path), `${name} written`);
  return path;
}

test("the report stands beside the text, follows what is typed, and is saved as the command line writes it", {
  copyOf,
  viewport: { width: 1600, height: 1000 },
}, async ({ page, workspace }) => {
  const text = workspace.read(radarFile);
  await openFile(page, radarFile);
  await runCommand(page, commandTitle("openReport"));
  const content = await preview(page, reportMarker);
  await content.getByRole("heading", { name: "Where: which sectors and work processes?" }).waitFor();
  const picture = content.locator("figure.radar img").first();
  await eventually("the radar is drawn", () => picture.evaluate((image) => image.naturalWidth > 300));
  const adopt = content.locator("section[aria-labelledby=what] tr", {
    has: page.locator("th", { hasText: "Adopt" }),
  });
  const before = await adopt.innerText();
  const id = "internet-of-things";
  assert.ok(text.includes(`id: ${id}`));

  // What the reader did stays: a folded part, and the place.
  await content.locator("section[aria-labelledby=why] summary").click();
  await content.locator("#how").evaluate((heading) => heading.scrollIntoView());
  const place = await content.locator("html").evaluate((html) => html.scrollTop);
  await picture.evaluate((image) => image.closest("section").setAttribute("data-mark", "same"));
  await focusFirstGroup(page, radarFile);
  await typeOver(page, text, placeOf(text, `id: ${id}`, "ring: trial"), "ring: adopt");
  await eventually("what is typed", async () => (await adopt.innerText()) !== before);
  assert.equal(await content.locator("[data-mark=same]").count(), 1, "the page is changed, not made anew");
  assert.equal(await content.locator("section[aria-labelledby=why] details").getAttribute("open"), null);
  assert.ok(Math.abs((await content.locator("html").evaluate((html) => html.scrollTop)) - place) < 60);
  assert.equal(await focusedFile(page), radarFile, "the text keeps the focus");
  assert.equal(workspace.read(radarFile), text, "nothing was saved");

  // An error keeps the last good report, and says where.
  const typed = text.replace(/(id: internet-of-things[\s\S]*?)ring: trial/, "$1ring: adopt");
  await typeOver(page, typed, placeOf(typed, `id: ${id}`, "ring: adopt"), "ring: adpot");
  await content.locator("[data-state=stale]").first().waitFor();
  assert.ok((await adopt.innerText()) !== before, "the last good one stays");
  const broken = typed.replace(/(id: internet-of-things[\s\S]*?)ring: adopt/, "$1ring: adpot");
  await typeOver(page, broken, placeOf(broken, `id: ${id}`, "ring: adpot"), "ring: adopt");
  await content.locator("[data-state=stale]").first().waitFor({ state: "detached" });

  await page.keyboard.press("Control+S");
  await eventually("saved", () => workspace.read(radarFile) !== text);
  await show(content, "The whole report");
  await content.getByRole("heading", { name: "Annex: the method", level: 1 }).waitFor();
  const html = readFileSync(await saveAs(page, content, workspace, "Save report", "ut.html"), "utf8");
  const files = ["estimate", "radar", "plan", "projects"].map((kind) => `eksempelby.${kind}.yaml`);
  assert.equal(html, reportOnCommandLine(workspace.folder, files, "ut.html"), "byte for byte");
  const word = readFileSync(await saveAs(page, content, workspace, "Save report", "ut.docx"));
  assert.equal(word.subarray(0, 2).toString(), "PK");
  assert.match(word.toString("latin1"), /word\/media\/[\w-]+\.svg/);
  assert.ok(word.length > 50_000, "with its pictures, a PNG beside each");
  const markdown = readFileSync(await saveAs(page, content, workspace, "Save report", "ut.md"), "utf8");
  assert.equal(markdown, reportOnCommandLine(workspace.folder, files, "ut.md"), "byte for byte");
  assert.ok(existsSync(join(workspace.folder, "ut-radar.svg")));
  const pdf = readFileSync(await saveAs(page, content, workspace, "Save report", "ut.pdf"), "latin1");
  assert.match(pdf, /^%PDF-/);
});

test("a report is readable in every theme and width, and free of what hinders", {
  copyOf,
  viewport: { width: 1600, height: 1000 },
}, async ({ page, workspace }) => {
  await openFile(page, "eksempelby.estimate.yaml");
  await runCommand(page, commandTitle("openReport"));
  const content = await preview(page, reportMarker);
  await content.locator("#consequences").waitFor();
  for (const kind of Object.keys(themes)) {
    await wearTheme(workspace, kind, [content]);
    await keepScreenshot(page, `report-${kind}`);
    assert.deepEqual(await accessibilityFaults(content, { inFull: true }), [], kind);
  }
  await wearTheme(workspace, "light", [content]);
  for (const [title, heading] of [
    ["Annex: the radar", "#areas"],
    ["Annex: the method", "#critique"],
    ["One page", "#page"],
  ]) {
    await show(content, title);
    await content.locator(heading).waitFor();
    await keepScreenshot(page, `report-${heading.slice(1)}`);
    assert.deepEqual(await accessibilityFaults(content), [], title);
  }
  await show(content, "Main report");
  await content.locator("#consequences").waitFor();
  await page.setViewportSize({ width: 700, height: 900 });
  await keepScreenshot(page, "report-narrow");
  await drawn(content);
  assert.deepEqual(
    await textsCut(content),
    [],
    "nothing is cut, or scrolled sideways but a table in its own frame",
  );
});
