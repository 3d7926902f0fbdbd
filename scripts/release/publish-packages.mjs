// node scripts/release/publish-packages.mjs FOLDER [--dry-run] [--tag next]: publishes the packages that `prepare.mjs` made,
// those that others need first. What is published already is left alone, so that a release that broke off can go on.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { npmOutput } from "../lib/npm.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "dry-run": { type: "boolean", default: false }, tag: { type: "string", default: "latest" } },
});
const [folder = "release"] = positionals.map((path) => resolve(path));
const npm = (...args) => npmOutput(args, { cwd: folder });

for (const { name, version, file } of JSON.parse(readFileSync(join(folder, "packages.json"), "utf8"))) {
  if (isPublished(`${name}@${version}`)) {
    console.log(`${name} ${version}: published before`);
    continue;
  }
  // A provenance statement is signed with the identity of the workflow, which nobody else has.
  const how = values["dry-run"] ? ["--dry-run"] : ["--provenance"];
  npm("publish", `./${file}`, "--access", "public", "--tag", values.tag, "--ignore-scripts", ...how);
  console.log(
    `${name} ${version}: ${values["dry-run"] ? "could be published" : "published"} (${values.tag})`,
  );
}

function isPublished(spec) {
  try {
    return npm("view", spec, "version").trim() !== "";
  } catch (error) {
    if (/E404/.test(error.message)) return false;
    throw error;
  }
}
