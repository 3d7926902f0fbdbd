import assert from "node:assert/strict";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { preview } from "../lib/webview.mjs";
import { openFile, problems, runCommand, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const copyOf = "examples/eksempelby";
const good = "eksempelby.radar.yaml";

/** Nine times nine times nine … : nothing on disk, gigabytes when it is followed. */
const aliasBomb = [
  "kommuneradar: radar/1",
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ...["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index, names) => {
    const before = index === 0 ? "a" : names[index - 1];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
  }),
  "",
].join("\n");

const estimateOf = (workforce) => `kommuneradar: estimate/1\ntitle: Test\nworkforce: ${workforce}\n`;
const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);

/** Files, what stands in them, and what is said of it. */
const broken = [
  ["empty.radar.yaml", "", "empty-file"],
  ["syntax.radar.yaml", "kommuneradar: radar/1\ntitle: [\n", "yaml-syntax"],
  ["bomb.radar.yaml", aliasBomb, "yaml-limit"],
  ["kind.radar.yaml", "kommuneradar: rader/1\n", "“radar/1”"],
  ["none.estimate.yaml", estimateOf("none.csv"), "workforce-not-found"],
];
const files = Object.fromEntries(broken.map(([file, text]) => [file, text]));

test("files that are broken, each in its way, are named, and the extension lives on", {
  copyOf,
  files,
}, async ({ page, workspace }) => {
  for (const [file, , said] of broken) {
    await openFile(page, file);
    await problems(page, said).then((rows) => rows.first().waitFor());
  }
  await checkAlive(page, workspace);
});

test("bytes leave the extension alive, and are named where an estimate reads them", {
  copyOf,
  files: { "bytes.radar.yaml": bytes, "broken.estimate.yaml": estimateOf("bytes.csv"), "bytes.csv": bytes },
}, async ({ page, workspace }) => {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "bytes.radar.yaml" }).dblclick();
  await page.locator(".monaco-editor-pane-placeholder").waitFor();
  await openFile(page, "broken.estimate.yaml");
  await runCommand(page, commandTitle("openEstimate"));
  const estimate = await preview(page, '[data-state="stale"]');
  await problems(page, "unreadable-file").then((rows) => rows.first().waitFor());
  const [mean = ""] = await estimate.locator('[data-figure="mean"]').allInnerTexts();
  assert.doesNotMatch(mean, /\d/, "no figure without data");
  await page.keyboard.press("Control+1");
  await checkAlive(page, workspace);
});

/** Its host did not end, a good radar is drawn, and a mistake in it is named while the last good picture stays. */
async function checkAlive(page, workspace) {
  const text = workspace.read(good);
  const radar = await openRadar(page, good);
  const [technology] = technologiesIn(text);
  await typeOver(page, text, technology, "nowhere");
  await textEditor(page, good).locator(".squiggly-error").first().waitFor();
  await radar.stale.waitFor();
  assert.ok(await radar.blip(technology.id).isVisible(), "the last good picture stays");
  assert.equal(await page.getByText(/extension host terminated/i).count(), 0);
}
