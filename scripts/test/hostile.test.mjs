// Texts made to cost time or memory end in findings on the command line too, within little memory.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { hostileTexts } from "../../packages/core/test/yaml/hostile-texts.ts";

const launcher = fileURLToPath(new URL("../../packages/cli/bin/kommuneradar.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-hostile-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Megabytes of heap: a fraction of what Node takes by itself. */
const memory = 600;

/** A process of its own for each text, so that none lives on the memory of another; as many at a time as there are cores. */
describe("check", { concurrency: Math.min(availableParallelism(), 4) }, () => {
  for (const [index, { title, code, text }] of hostileTexts.entries()) {
    test(title, async () => {
      const file = join(folder, `${index}.radar.yaml`);
      writeFileSync(file, text());
      const { status, stdout, stderr } = await check(file);
      assert.equal(status, 1, stderr);
      const [{ diagnostics }] = JSON.parse(stdout).files;
      assert.ok(diagnostics.some((diagnostic) => diagnostic.code === code));
      assert.doesNotMatch(stderr, /^\s+at /m);
    });
  }
});

/** Runs the command on a file; `status` is what it ended with, also where it was ended by a signal. */
function check(file) {
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
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { maxBuffer: 100_000_000, timeout: 120_000 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : (error.code ?? error.signal), stdout, stderr });
      },
    );
  });
}
