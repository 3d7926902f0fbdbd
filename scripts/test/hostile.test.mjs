// Texts made to cost time or memory end in findings on the command line too, within little memory.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { hostileTexts } from "../../packages/core/test/yaml/hostile-texts.ts";

const launcher = fileURLToPath(new URL("../../packages/cli/bin/kommuneradar.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-hostile-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Megabytes of heap: a fraction of what Node takes by itself. */
const memory = 600;

for (const { title, code, text } of hostileTexts) {
  test(`check: ${title}`, () => {
    const file = join(folder, "hostile.radar.yaml");
    writeFileSync(file, text());
    const args = [
      `--max-old-space-size=${memory}`,
      launcher,
      "check",
      file,
      "--format",
      "json",
      "--lang",
      "en",
    ];
    const run = spawnSync(process.execPath, args, {
      encoding: "utf8",
      maxBuffer: 100_000_000,
      timeout: 120_000,
    });
    assert.equal(run.status, 1, run.stderr);
    const [{ diagnostics }] = JSON.parse(run.stdout).files;
    assert.ok(diagnostics.some((diagnostic) => diagnostic.code === code));
    assert.doesNotMatch(run.stderr, /^\s+at /m);
  });
}
