// node scripts/audit.mjs: advisories on what the lock files name must be mended, or explained in scripts/explained-advisories.json.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advisoriesOf, compareAdvisories } from "./lib/advisories.mjs";
import { root } from "./lib/root.mjs";

const explained = JSON.parse(readFileSync(join(root, "scripts/explained-advisories.json"), "utf8"));

/** What npm says of a lock file; undefined where it cannot look, which is told. */
function reportOf(folder) {
  // Exits with 1 where there are advisories: what it writes says whether it could look.
  const { stdout, stderr, error } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
    cwd: join(root, folder),
    encoding: "utf8",
    maxBuffer: 100_000_000,
    shell: process.platform === "win32",
  });
  const report = stdout?.startsWith("{") ? JSON.parse(stdout) : {};
  if (report.auditReportVersion === 2) return report;
  const why = error?.message ?? report.message ?? report.error?.summary ?? stderr;
  console.error(`npm audit gave no answer in ./${folder}: the registry has to be npm's own. ${why}`.trim());
  return undefined;
}

const reports = ["", "e2e"].map(reportOf);
if (reports.includes(undefined)) process.exit(2);
const advisories = reports.flatMap(advisoriesOf);
const { unexplained, gone } = compareAdvisories(advisories, explained);
for (const { id, severity, package: name, title } of unexplained)
  console.error(`${id} (${severity}) ${name}: ${title}`);
for (const id of gone)
  console.error(`${id} is explained, and is of nothing that is used any more: take it out.`);
const told = advisories.length - unexplained.length;
console.log(
  `${advisories.length} advisories, ${told} of them explained in scripts/explained-advisories.json`,
);
if (unexplained.length + gone.length > 0) process.exitCode = 1;
