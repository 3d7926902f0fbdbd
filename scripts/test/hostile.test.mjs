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

/** Texts of more characters than this have a process to themselves, so that none lives on the memory of another. */
const large = 200_000;
/** What is small is checked some at a time: starting a process takes longer than checking it. */
const together = 6;

const files = hostileTexts.map(({ title, code, text }, index) => {
  const file = join(folder, `${index}.radar.yaml`);
  const written = text();
  writeFileSync(file, written);
  return { title, code, file, isLarge: written.length > large };
});
const small = files.filter(({ isLarge }) => !isLarge);
const groups = [
  ...files.filter(({ isLarge }) => isLarge).map((file) => [file]),
  ...Array.from({ length: Math.ceil(small.length / together) }, (_, index) =>
    small.slice(index * together, (index + 1) * together),
  ),
];

describe("check", { concurrency: Math.min(availableParallelism(), 4) }, () => {
  for (const [index, group] of groups.entries()) {
    test(`call ${index + 1}`, async (call) => {
      const { status, stdout, stderr } = await check(group.map(({ file }) => file));
      assert.equal(status, 1, stderr);
      assert.doesNotMatch(stderr, /^\s+at /m);
      const checked = JSON.parse(stdout).files;
      for (const { title, code, file } of group) {
        await call.test(title, () => {
          const { diagnostics } = checked.find((one) => one.file === file);
          assert.ok(diagnostics.some((diagnostic) => diagnostic.code === code));
        });
      }
    });
  }
});

/** Runs the command on files; `status` is what it ended with, also where it was ended by a signal. */
function check(paths) {
  const args = [
    `--max-old-space-size=${memory}`,
    launcher,
    "check",
    ...paths,
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
