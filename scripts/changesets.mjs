// node scripts/changesets.mjs <revision>: fails where what a package exports changed since then without a changeset.
import { missingChangesets } from "./lib/missing-changesets.mjs";
import { root } from "./lib/root.mjs";

const [since = "origin/main"] = process.argv.slice(2);
const missing = missingChangesets(root, since);
for (const name of missing)
  console.error(`${name}: what it exports has changed since ${since}, and no changeset names it.`);
if (missing.length > 0) {
  console.error("Add one: npm run changeset");
  process.exitCode = 1;
}
