// docs/architecture.md says what there is: packages, folders, commands, files and names are those of the code.
import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../lib/root.mjs";

const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
const row = (name) => text.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
const folders = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
/** What stands in backticks, outside of blocks of code. */
const quoted = [...text.replaceAll(/```.*?```/gs, "").matchAll(/`([^`\n]+)`/g)].map(([, name]) => name);

test("every package has its row, and no other", () => {
  const there = [
    ...folders("packages").map((name) => `packages/${name}`),
    ...folders("apps").map((name) => `apps/${name}`),
  ];
  const told = [...text.matchAll(/^\| `((?:packages|apps)\/[\w-]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(told.toSorted(), there.toSorted());
});

test("every folder of core is told of", () => {
  const own = folders("packages/core/src").filter((name) => name !== "generated");
  const untold = own.filter((name) => !row("packages/core").includes(`\`${name}/`));
  assert.deepEqual(untold, []);
});

test("every command is told of, and no other", async () => {
  const source = readFileSync(join(root, "packages/cli/src/commands/index.ts"), "utf8");
  const there = [...source.matchAll(/name: "([^"]+)"/g)].map(([, name]) => name);
  const [, list = ""] = /`kommuneradar ([^`]+)`/.exec(row("packages/cli")) ?? [];
  assert.deepEqual(list.split(" · ").toSorted(), there.toSorted());
});

test("every file and folder that is named is there", () => {
  // From the root, from the document, or from wherever in a package the sentence is about.
  const isThere = (path) =>
    ["", "docs", "packages", ...folders("packages").map((name) => `packages/${name}`)].some((folder) =>
      existsSync(join(root, folder, path)),
    ) ||
    globSync(`{packages,apps}/*/src/**/${path.replace(/\/$/, "")}`, { cwd: root }).length > 0 ||
    existsSync(join(root, "packages", path.replace("/", "/src/")));
  const paths = quoted.filter(
    (name) => /^[\w-]+(?:\/[\w.-]*)+$/.test(name) || /^[\w-]+\.(?:ts|mjs|json|md)$/.test(name),
  );
  assert.ok(paths.length > 40, `${paths.length} paths`);
  assert.deepEqual(
    paths.filter((path) => !isThere(path)),
    [],
  );
});

test("every name of code is a name of code", () => {
  const code = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  const words = new Set(code.match(/[A-Za-z_]\w*/g));
  const names = quoted.filter((name) => /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]\w*(?:\.\w+)?)$/.test(name));
  assert.ok(names.length > 40, `${names.length} names`);
  assert.deepEqual(
    names.filter((name) => name.split(".").some((part) => !words.has(part))),
    [],
  );
});
