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

const broken = [
  ["an empty file", { "broken.radar.yaml": "" }, "empty-file"],
  ["YAML that does not parse", { "broken.radar.yaml": "kommuneradar: radar/1\ntitle: [\n" }, "yaml-syntax"],
  ["an alias bomb", { "broken.radar.yaml": aliasBomb }, "yaml-limit"],
  ["a misspelt kind", { "broken.radar.yaml": "kommuneradar: rader/1\n" }, "“radar/1”"],
  [
    "a workforce file that is missing",
    { "broken.estimate.yaml": estimateOf("none.csv") },
    "workforce-not-found",
  ],
];

for (const [name, files, said] of broken) {
  test(`${name} is named, and the extension lives on`, { copyOf, files }, async ({ page, workspace }) => {
    await openFile(page, Object.keys(files)[0]);
    await problems(page, said).then((rows) => rows.first().waitFor());
    await checkAlive(page, workspace);
  });
}

test("a radar of bytes leaves the extension alive", { copyOf, files: { "bytes.radar.yaml": bytes } }, async ({
  page,
  workspace,
}) => {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "bytes.radar.yaml" }).dblclick();
  await page.locator(".monaco-editor-pane-placeholder").waitFor();
  await checkAlive(page, workspace);
});

test("a workforce file of bytes is named where an estimate reads it", {
  copyOf,
  files: { "broken.estimate.yaml": estimateOf("bytes.csv"), "bytes.csv": bytes },
}, async ({ page, workspace }) => {
  await openFile(page, "broken.estimate.yaml");
  await runCommand(page, commandTitle("openEstimate"));
  const estimate = await preview(page, '[data-state="stale"]');
  await problems(page, "unreadable-file").then((rows) => rows.first().waitFor());
  const [mean = ""] = await estimate.locator('[data-figure="mean"]').allInnerTexts();
  assert.doesNotMatch(mean, /\d/, "no figure without data");
  await checkAlive(page, workspace);
});

/** A good radar is drawn, and a mistake in it is named while the last good picture stays. */
async function checkAlive(page, workspace) {
  const text = workspace.read(good);
  const radar = await openRadar(page, good);
  const [technology] = technologiesIn(text);
  await typeOver(page, text, technology, "nowhere");
  await textEditor(page, good).locator(".squiggly-error").first().waitFor();
  await radar.stale.waitFor();
  assert.ok(await radar.blip(technology.id).isVisible(), "the last good picture stays");
}
