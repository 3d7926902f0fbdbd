// Who changes what a package exports says so to its users.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { missingChangesets } from "../lib/missing-changesets.mjs";

const folder = mkdtempSync(join(tmpdir(), "kommuneradar-changesets-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const git = (...args) => {
  const own = [
    "-c",
    "user.name=Maintainer",
    "-c",
    "user.email=maintainer@example.org",
    "-c",
    "commit.gpgsign=false",
  ];
  const { status, stderr } = spawnSync("git", [...own, ...args], { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, stderr);
};
const commit = (files) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git("add", ".");
  git("commit", "--quiet", "-m", "Change");
};

git("init", "--quiet", "--initial-branch=main");
commit({
  "packages/core/package.json": '{ "name": "@kommuneradar/core" }',
  "packages/core/core.api.md": "one",
  "packages/core/src/index.ts": "one",
  "packages/cli/package.json": '{ "name": "@kommuneradar/cli" }',
  "packages/cli/cli.api.md": "one",
  ".changeset/earlier.md": '---\n"@kommuneradar/core": minor\n---\nEarlier.\n',
});
git("switch", "--quiet", "-c", "work");

test("a change within asks for none", () => {
  commit({ "packages/core/src/index.ts": "two" });
  assert.deepEqual(missingChangesets(folder, "main"), []);
});

test("a change of what is exported asks for one, and an earlier one does not do", () => {
  commit({ "packages/core/core.api.md": "two", "packages/cli/cli.api.md": "two" });
  assert.deepEqual(missingChangesets(folder, "main"), ["@kommuneradar/cli", "@kommuneradar/core"]);
});

test("one that names another package does not do either", () => {
  commit({
    ".changeset/new.md": "---\n'@kommuneradar/cli': patch\n---\n@kommuneradar/core: in words only.\n",
  });
  assert.deepEqual(missingChangesets(folder, "main"), ["@kommuneradar/core"]);
});

test("one that names it does", () => {
  commit({ ".changeset/another.md": '---\n"@kommuneradar/core": minor\n---\nNew.\n' });
  assert.deepEqual(missingChangesets(folder, "main"), []);
});

test("a revision that is not there is said", () => {
  assert.throws(() => missingChangesets(folder, "nowhere"), /git diff: /);
});
