import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { root } from "./root.mjs";

/**
 * What imports what, read from the code: of packages, and of the folders in each one's `src`. Files that stand in `src`
 * itself are the folder `.`, without its `index.ts`, which only hands out what others have. Imports of types count, as they
 * bind code to code too.
 * @returns {readonly { folder: string, name: string, packages: readonly string[], folders: ReadonlyMap<string, readonly string[]> }[]}
 */
export function importMap() {
  const folders = globSync("{packages,apps}/*/package.json", { cwd: root }).map(dirname).sort();
  const names = new Map(folders.map((folder) => [nameOf(folder), folder]));
  return folders.map((folder) => mapOf(folder, names));
}

const nameOf = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).name;

function mapOf(folder, names) {
  const src = join(root, folder, "src");
  const packages = new Set();
  const folders = new Map();
  for (const file of globSync("**/*.{ts,tsx}", { cwd: src }).sort()) {
    if (file === "index.ts") continue;
    const from = topFolder(file);
    if (!folders.has(from)) folders.set(from, new Set());
    for (const specifier of importsOf(readFileSync(join(src, file), "utf8"))) {
      const ours = [...names.keys()].find((name) => specifier === name || specifier.startsWith(`${name}/`));
      if (ours !== undefined && names.get(ours) !== folder) packages.add(names.get(ours));
      if (!specifier.startsWith(".")) continue;
      const to = topFolder(relative(src, join(src, dirname(file), specifier)));
      if (to !== from && to !== "..") folders.get(from).add(to);
    }
  }
  return { folder, name: basename(folder), packages: [...packages].sort(), folders: sorted(folders) };
}

const sorted = (folders) =>
  new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => [from, [...to].sort()]));

const topFolder = (path) => (path.includes(sep) ? path.split(sep)[0] : ".");

/** What a file imports, exports from elsewhere, or loads when it is needed. */
const importsOf = (code) =>
  [
    ...code.matchAll(
      /^(?:import|export)\b[^;"=]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map(([, stated, alone, later]) => stated ?? alone ?? later);

/** The map as the page that is kept in `docs`. */
export function importPage() {
  const map = importMap();
  const arrows = map.flatMap(({ name, packages }) => packages.map((to) => `  ${name} --> ${basename(to)}`));
  return `# What imports what

Written from the code by \`npm run imports\`, and compared with it in the tests (\`scripts/test/import-map.test.mjs\`). What may
import what is a rule of \`biome.json\` ([architecture](architecture.md)); this is what does. No file needs itself by way of
others when it runs (\`noImportCycles\`); folders may need each other.

\`\`\`mermaid
flowchart LR
${arrows.join("\n")}
\`\`\`
${map.map(tableOf).join("")}`;
}

/** Files in `src` itself are told as what they are. */
const named = (folder) => (folder === "." ? "*in `src` itself*" : `\`${folder}\``);

const tableOf = ({ folder, folders }) => `
## ${folder}

| folder of \`src\` | imports from |
|---|---|
${[...folders].map(([from, to]) => `| ${named(from)} | ${to.map(named).join(", ") || "–"} |`).join("\n")}
`;
