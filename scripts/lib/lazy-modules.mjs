import { exportsOf } from "./direct-imports.mjs";

/**
 * For esbuild: these modules are run when something of them is first used, and not when the bundle is loaded. Most calls use none of
 * them, and all of them together take longer than what a call is about. Only for a bundle that is not split, and for modules that
 * do nothing but export.
 * @param {object} which
 * @param {readonly string[]} which.packages by name, those of Node with `node:`
 * @param {(file: string) => boolean} which.isLazy whether a source file of ours is
 * @returns {import("esbuild").Plugin}
 */
export function lazyModules({ packages, isLazy }) {
  const named = new RegExp(`^(?:${packages.join("|")})$`);
  return {
    name: "lazy-modules",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: named }, async ({ path, pluginData, ...asked }) => {
        if (pluginData === real) return undefined;
        return {
          path,
          namespace: "lazy",
          pluginData: { names: await namesOf(path), resolveDir: asked.resolveDir },
        };
      });
      onResolve({ filter: /^[./].*\.(?:js|ts)$/ }, async ({ path, pluginData, ...asked }) => {
        if (pluginData === real || asked.kind === "entry-point") return undefined;
        const found = await resolve(path, { ...asked, pluginData: real });
        if (found.errors.length > 0 || !isLazy(found.path)) return undefined;
        const names = [...exportsOf(found.path).keys()];
        return { path: found.path, namespace: "lazy", pluginData: { names, resolveDir: asked.resolveDir } };
      });
      onLoad({ filter: /.*/, namespace: "lazy" }, ({ path, pluginData: { names, resolveDir } }) => ({
        contents: stub(path, names),
        resolveDir,
        pluginData: real,
      }));
    },
  };
}

/** Marks what asks for the module itself. */
const real = Symbol("real");

async function namesOf(name) {
  return Object.keys(await import(name)).filter((exported) => exported !== "default");
}

function stub(path, names) {
  const getters = names.map(
    (name) => `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => load().${name} });`,
  );
  return `let loaded;\nconst load = () => (loaded ??= require(${JSON.stringify(path)}));\n${getters.join("\n")}`;
}
