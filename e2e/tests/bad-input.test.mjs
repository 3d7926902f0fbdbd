import assert from "node:assert/strict";
import { editorTests } from "../lib/editor-test.mjs";
import { openRadar } from "../lib/previews.mjs";
import { technologiesIn } from "../lib/radar-text.mjs";
import { openFile, problems, textEditor, typeOver } from "../lib/workbench.mjs";

const test = editorTests();
const good = "eksempelby.radar.yaml";

const aliasBomb = [
  "kommuneradar: radar/1",
  "title: &a [x, x, x, x, x, x, x, x, x]",
  ...["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index) => {
    const before = `*${String.fromCharCode("a".charCodeAt(0) + index)}`;
    return `${name}: &${name} [${Array(9).fill(before).join(", ")}]`;
  }),
  "",
].join("\n");

const broken = [
  ["an empty file", "empty.radar.yaml", "", "empty-file"],
  [
    "a file of bytes",
    "binary.radar.yaml",
    "kommuneradar: radar/1\ntitle: \u0001\u0002\u0000\u0003\ufffd\n",
    /./,
  ],
  ["YAML that does not parse", "syntax.radar.yaml", "kommuneradar: radar/1\ntitle: [\n", "yaml-syntax"],
  ["an alias bomb", "bomb.radar.yaml", aliasBomb, "yaml-limit"],
  ["a kind nobody knows", "kind.radar.yaml", "kommuneradar: rader/1\n", "unknown-kind"],
];

for (const [name, file, content, code] of broken) {
  const given = { copyOf: "examples/eksempelby", files: { [file]: content } };
  test(`${name} is named, and the extension lives on`, given, async ({ page, workspace }) => {
    await openFile(page, file);
    await problems(page, code).then((rows) => rows.first().waitFor());

    const text = workspace.read(good);
    const radar = await openRadar(page, good);
    const [technology] = technologiesIn(text);
    await typeOver(page, text, technology, "nowhere");
    await textEditor(page, good).locator(".squiggly-error").first().waitFor();
    await radar.stale.waitFor();
    assert.ok(await radar.blip(technology.id).isVisible(), "the last good picture stays");
  });
}
