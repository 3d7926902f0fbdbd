import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { advisoriesOf, compareAdvisories } from "../lib/advisories.mjs";
import { root } from "../lib/root.mjs";

const advisory = (id, name) => ({
  source: 1,
  name,
  title: `${name} can be harmed`,
  url: `https://github.com/advisories/${id}`,
  severity: "high",
});
/** As npm 10 and 11 write it. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    deep: { via: [advisory("GHSA-2", "deep"), advisory("GHSA-1", "deep")] },
    ours: { via: ["deep"] },
    twice: { via: [advisory("GHSA-2", "deep")] },
  },
};

test("every advisory of a report is named once", () => {
  assert.deepEqual(
    advisoriesOf(report).map(({ id, package: name }) => `${id} ${name}`),
    ["GHSA-1 deep", "GHSA-2 deep"],
  );
  assert.deepEqual(advisoriesOf({ auditReportVersion: 2, vulnerabilities: {} }), []);
});

test("what is not explained stands in the way, and so does an explanation of nothing", () => {
  const explained = { "GHSA-1": "Only a test starts it.", "GHSA-2": " ", "GHSA-3": "Gone" };
  const { unexplained, gone } = compareAdvisories(advisoriesOf(report), explained);
  assert.deepEqual([unexplained.map(({ id }) => id), gone], [["GHSA-2"], ["GHSA-3"]]);
});

test("advisories are looked for at every change, and every week without one", () => {
  const { on, jobs } = parse(readFileSync(join(root, ".github/workflows/audit.yml"), "utf8"));
  assert.deepEqual(Object.keys(on), ["push", "pull_request", "schedule"]);
  assert.match(on.schedule[0].cron, /^\d+ \d+ \* \* [0-6]$/);
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  assert.ok(runs.includes("node scripts/audit.mjs"));
});
