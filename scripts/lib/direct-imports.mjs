import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

/**
 * For esbuild, where a bundle is split: what our sources import from one of our packages they import from the file that has
 * it. A package's index leads to all of the package, and a part that takes one function of it would be loaded with all the rest.
 * @returns {import("esbuild").Plugin}
 */
export function directImports() {
  return {
    name: "direct-imports",
    setup({ onLoad }) {
      const sources = createSources();
      onLoad({ filter: ofOurs }, ({ path }) => ({ contents: sources(path), loader: loaderOf(path) }));
    },
  };
}

/**
 * The same for rolldown.
 * @returns {import("rolldown").Plugin}
 */
export function directImportsInRolldown() {
  const sources = createSources();
  return {
    name: "direct-imports",
    load: (path) => (ofOurs.test(path) ? { code: sources(path), moduleType: loaderOf(path) } : undefined),
  };
}

const ofOurs = /[\\/](?:packages|apps)[\\/][^\\/]+[\\/]src[\\/].*\.tsx?$/;

const loaderOf = (path) => (path.endsWith("x") ? "tsx" : "ts");

/** Gives a file's text with its imports so written. */
function createSources() {
  const places = new Map();
  const placesOf = (name) => {
    if (!places.has(name)) places.set(name, exportsOf(join(root, "packages", name, "src/index.ts")));
    return places.get(name);
  };
  return (path) =>
    readFileSync(path, "utf8").replace(
      /^import \{([^}]*)\} from "@kommuneradar\/(core|charts|language-service|schema)";$/gm,
      (_, names, from) => written(names, placesOf(from), path),
    );
}

/** The same import, from the files that have the names; those of types are left out. */
function written(names, places, importer) {
  return valuesIn(names)
    .map(([name, local]) => {
      const place = places.get(name);
      if (place === undefined) throw new Error(`${importer} imports ${name}, which has no place`);
      const [file, original] = place;
      return `import { ${original} as ${local} } from ${JSON.stringify(file)};`;
    })
    .join(" ");
}

/** Names in braces without those of types: each with the one that it is given. */
function valuesIn(names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(" as "))
    .map(([name, local = name]) => [name, local]);
}

/** Where each value that a file exports is: the file, and its name there. */
export function exportsOf(file) {
  const text = readFileSync(file, "utf8");
  const found = new Map();
  for (const [, name] of text.matchAll(/^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm)) {
    found.set(name, [file, name]);
  }
  for (const [, names, from] of text.matchAll(/^export \{([^}]*)\}(?: from "(\.[^"]*)")?;/gm)) {
    const inner = from === undefined ? undefined : exportsOf(sourceOf(file, from));
    for (const [name, given] of valuesIn(names)) {
      found.set(given, inner?.get(name) ?? [from === undefined ? file : sourceOf(file, from), name]);
    }
  }
  for (const [, from] of text.matchAll(/^export \* from "(\.[^"]*)";/gm)) {
    for (const [name, place] of exportsOf(sourceOf(file, from))) if (!found.has(name)) found.set(name, place);
  }
  return found;
}

function sourceOf(file, specifier) {
  const path = join(dirname(file), specifier.replace(/\.js$/, ""));
  return [".ts", ".tsx"].map((ending) => path + ending).find((source) => existsSync(source)) ?? path;
}
