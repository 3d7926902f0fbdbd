// node scripts/release/version.mjs: makes new versions and changelogs of the changesets, and names the new version where
// users copy a call from.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmOutput } from "../lib/npm.mjs";
import { root } from "../lib/root.mjs";
import { runTool } from "../lib/tools.mjs";

const versionOf = () => JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8")).version;

const before = versionOf();
await runTool("@changesets/cli", ["version"]);
const after = versionOf();

const examples = readdirSync(join(root, "examples/ci")).map((name) => join("examples/ci", name));
for (const file of [".pre-commit-hooks.yaml", ...examples]) {
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(
    join(root, file),
    text.replaceAll(`@kommuneradar/cli@${before}`, `@kommuneradar/cli@${after}`),
  );
}
npmOutput(["install", "--package-lock-only", "--ignore-scripts"], { cwd: root });
console.log(`${before} → ${after}`);
