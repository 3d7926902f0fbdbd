import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.mjs";
import { hostileFiles } from "./hostile-files.mjs";

const commandLine = join(root, "packages/cli/bin/kommuneradar.js");
const estimate = ["estimate", "--group-by", "municipality,sector", "--format", "json"];

/**
 * Runs what `--print-sql` prints for each file, unchanged, and holds the estimate of its cube against ours of the file.
 * @param {{ dialect: string, ways: readonly { id: string, run: (script: string, cwd: string) => void }[] }} engine
 * @returns what differs, as sentences
 */
export function compare({ dialect, ways }) {
  const wrong = [];
  for (const [title, { name, bytes, refusedBy = [] }] of Object.entries(hostileFiles)) {
    const cwd = mkdtempSync(join(tmpdir(), "kommuneradar-sql-"));
    try {
      writeFileSync(join(cwd, name), bytes);
      writeFileSync(join(cwd, "script.sql"), call(cwd, "estimate", name, "--print-sql", dialect));
      const expected = figures(cwd, name);
      for (const { id, run } of ways) {
        rmSync(join(cwd, "cube.csv"), { force: true });
        try {
          if (refusedBy.some((which) => id.startsWith(which))) mustRefuse(run, cwd);
          else mustBeSame(run, cwd, expected);
        } catch (error) {
          wrong.push(`${id}: ${title}: ${error.message}`);
        }
      }
    } finally {
      rmSync(cwd, { recursive: true });
    }
  }
  return wrong;
}

function mustBeSame(run, cwd, expected) {
  run("script.sql", cwd);
  assert.equal(figures(cwd, "--from-cube", "cube.csv"), expected);
}

/** What an engine does not read must end it, and leave nothing that looks like an answer. */
function mustRefuse(run, cwd) {
  assert.throws(() => run("script.sql", cwd));
  assert.equal(existsSync(join(cwd, "cube.csv")), false, "it wrote a cube");
}

/** SHA-1 of every figure: total and groups, rejected rows, coverage. */
function figures(cwd, ...args) {
  const { diagnostics, settings, ...told } = JSON.parse(call(cwd, ...estimate, ...args));
  assert.ok(told.total.weight > 0 && told.groups.length > 0);
  return createHash("sha1").update(JSON.stringify(told)).digest("hex");
}

function call(cwd, ...args) {
  return execFileSync(process.execPath, [commandLine, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
}
