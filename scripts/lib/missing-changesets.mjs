import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Packages whose reviewed list of exports is different since a revision, and that no changeset added since then names.
 * @param {string} repository folder of a Git repository
 * @param {string} since a revision
 * @returns {readonly string[]} names of packages
 */
export function missingChangesets(repository, since) {
  const changed = (filter, ...paths) =>
    git(repository, ["diff", "--name-only", `--diff-filter=${filter}`, `${since}...HEAD`, "--", ...paths]);
  const named = changed("AM", ".changeset/*.md").map((file) => readFileSync(join(repository, file), "utf8"));
  return changed("ACDMR", "packages/*/*.api.md")
    .map((file) => join(repository, dirname(file), "package.json"))
    .map((manifest) => JSON.parse(readFileSync(manifest, "utf8")).name)
    .filter((name) => !named.some((changeset) => releases(changeset).includes(name)));
}

/** Names in the head of a changeset. */
function releases(changeset) {
  const [, head = ""] = /^---\r?\n([\s\S]*?)^---/m.exec(changeset) ?? [];
  return [...head.matchAll(/^["']?([^"':]+)["']?\s*:/gm)].map(([, name]) => name);
}

function git(cwd, args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.split("\n").filter((line) => line !== "");
}
