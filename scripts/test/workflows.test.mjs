// What runs with the project's rights says exactly what it runs, and has no right that it does not need.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { root } from "../lib/root.mjs";

const inFolder = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const text = (file) => readFileSync(join(root, file), "utf8");
const ours = inFolder(".github/workflows");
const shown = ["action.yml", ...inFolder("examples/ci")];

for (const file of [...ours, ...shown]) {
  test(`${file} names what it uses by what it holds`, () => {
    for (const [, used, note = ""] of text(file).matchAll(/uses: *(\S+) *(#.*)?$/gm)) {
      // Of ourselves a reader puts in the release that is theirs.
      if (used.startsWith("kommuneradar/")) continue;
      assert.match(used, /@[0-9a-f]{40}$/);
      assert.match(note, /^# v\d+\.\d+\.\d+$/);
    }
  });
}

for (const file of ours) {
  const workflow = parse(text(file));
  test(`${file} gives each job its own rights, and nothing in an expression is run`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const [name, job] of Object.entries(workflow.jobs)) {
      assert.ok(job.permissions && job["timeout-minutes"], name);
      const writes = job.permissions.contents === "write";
      for (const step of job.steps) {
        if (step.uses?.startsWith("actions/checkout@")) {
          assert.equal(step.with?.["persist-credentials"] ?? true, writes, `${name} keeps a token on disk`);
        }
        assert.doesNotMatch(step.run ?? "", /\$\{\{/, name);
      }
    }
  });

  test(`${file} runs scripts that are there`, () => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = "" }) => run));
    for (const [, script] of runs.join("\n").matchAll(/\bnode (scripts\S+)/g)) {
      assert.ok(existsSync(join(root, script)), script);
    }
  });
}

test("packages are published without a token, and the extension without anything else", () => {
  const { packages, extension } = parse(text(".github/workflows/release.yml")).jobs;
  assert.deepEqual(packages.permissions, { contents: "read", "id-token": "write" });
  assert.ok(!JSON.stringify(packages).includes("secrets."));
  assert.deepEqual(extension.permissions, { contents: "read" });
});
