/**
 * For esbuild, in a CommonJS bundle: these modules of Node are loaded when something of them is first used. Most calls of what is
 * bundled use none of them, and loading one takes a millisecond or more.
 * @param {readonly string[]} names without `node:`
 * @returns {import("esbuild").Plugin}
 */
export function lazyNodeModules(names) {
  return {
    name: "lazy-node-modules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^node:(?:${names.join("|")})$`) }, ({ path, namespace }) =>
        namespace === "lazy" ? { path, external: true } : { path, namespace: "lazy" },
      );
      onLoad({ filter: /.*/, namespace: "lazy" }, async ({ path }) => {
        const exported = Object.keys(await import(path)).filter((name) => name !== "default");
        return {
          contents: exported
            .map(
              (name) =>
                `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => require("${path}").${name} });`,
            )
            .join("\n"),
        };
      });
    },
  };
}
