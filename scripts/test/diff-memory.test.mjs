// Two versions of a large workforce in Git are compared a piece at a time: no table is held whole.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../../packages/cli/bin/kommuneradar.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-memory-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Megabytes of heap: the rows of both versions are more than that as text alone. */
const memory = 64;
/** Megabytes in all: a version that is held whole, in a buffer as well, does not fit. */
const most = 120;
const rows = 1_000_000;
const codes = ["5321", "2223", "4110", "9112", "2341", "5131"];

const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
const git = (...args) => execFileSync("git", args, { cwd: folder, env, stdio: "ignore" });

/** Has a process say at its end how much memory it took at most, buffers with it. */
const sayPeak =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify({peak:process.resourceUsage().maxRSS/1024})))';

/** Rows of a workforce; `more`: what each weighs more. */
function writeRows(more) {
  const lines = ["kommune;sektor;yrke;årsverk;merknad"];
  for (let row = 0; row < rows; row++) {
    lines.push(
      `990${1 + (row % 3)};helse;${codes[row % codes.length]};${1 + (row % 7) + more};rad nummer ${row}`,
    );
  }
  writeFileSync(join(folder, "w.csv"), `${lines.join("\n")}\n`);
}

test(`a workforce of ${rows} rows is compared with the one before it in ${memory} MB of heap`, () => {
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  writeFileSync(join(folder, "a.estimate.yaml"), "kommuneradar: estimate/1\ntitle: By\nworkforce: w.csv\n");
  for (const more of [0, 1]) {
    writeRows(more);
    git("add", ".");
    git("commit", "-q", "-m", `${more}`);
  }
  const args = [launcher, "diff", "a.estimate.yaml", "--since", "HEAD~1", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${memory}`, "--import", sayPeak, ...args],
    {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 100_000_000,
    },
  );
  assert.equal(status, 0, stderr);
  const { peak } = JSON.parse(stderr.trim().split("\n").at(-1));
  assert.ok(peak < most, `${peak} MB`);
  assert.deepEqual(JSON.parse(stdout).estimate.causes, ["workforce"]);
});
