// Every benchmark still works, at a tiny size. What it measures is not looked at, save that all of its sums agree, which
// it holds them to itself. Others' programs are run along where they are installed. `editor` needs a real VS Code.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = readdirSync(join(root, "bench")).filter((name) =>
  existsSync(join(root, "bench", name, "index.mjs")),
);

const run = (...args) =>
  spawnSync(process.execPath, ["bench/run.mjs", ...args, "--quick"], { cwd: root, encoding: "utf8" });

for (const name of names.filter((name) => name !== "editor")) {
  test(`${name} measures and prints`, () => {
    const { status, stdout, stderr } = run(name);
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stdout, /NaN|undefined/);
  });
}

test("one document with --json, with what the figures depend on", () => {
  const { status, stdout, stderr } = run("radar", "--json");
  assert.equal(status, 0, stderr);
  const { benchmark, machine } = JSON.parse(stdout);
  assert.equal(benchmark, "radar");
  assert.match(machine, /cores, Node v\d+/);
});
