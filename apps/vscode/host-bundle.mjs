/** What the extension's host is bundled to: the file that VS Code loads, and parts that it loads by itself. */
import { fileURLToPath } from "node:url";
import { directImportsInRolldown } from "../../scripts/lib/direct-imports.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is loaded when the extension wakes, a part in a turn of its own, each after those that it needs. */
export const partsAtStart = ["libraries", "reference", "core", "help", "start"];
/** What is loaded when it is asked for, and the modules that ask for it; what several ask for is in the first. */
const later = {
  views: ["radar", "estimate", "projects", "plan", "report"].map((kind) => `${kind}/${kind}-content.ts`),
  exports: [
    ...["radar", "estimate", "projects", "plan"].map((kind) => `${kind}/${kind}-exports.ts`),
    "exchange/export-radar.ts",
  ],
  imports: ["exchange/import-radar.ts", "import/import-file.ts"],
  answers: ["assistant/answer-to.ts"],
  // What those ask for themselves: workbooks, Word files, printing.
  formats: [],
};
const partsLater = Object.keys(later);

/** How files of the bundle, which lie in one folder, call each other. */
export const fileOf = (part) => `./${part}.js`;
/** All of them, the one that VS Code loads first. */
export const hostFiles = ["extension", "rolldown-runtime", ...partsAtStart, ...partsLater].map(fileOf);

/** Modules of Node, which a worker has none of: asked for when what takes them is run, on a desktop alone. */
const nodeWhereItIs = {
  name: "node-where-it-is",
  resolveId: (id) => (id.startsWith("node:") ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith("\0node:")
      ? {
          code: `module.exports = globalThis.process?.getBuiltinModule?.("${id.slice(1)}") ?? {};`,
          moduleType: "js",
        }
      : undefined,
};

/** For rolldown. A worker has no modules, so that `src/web.ts` loads the same files there. */
export const hostBundle = (dev = false) => ({
  input: {
    cwd: here,
    input: "src/extension.ts",
    platform: "browser",
    // Parts may need what stands in the file that VS Code loads.
    preserveEntrySignatures: "allow-extension",
    // Sibling packages are bundled from their sources, so a bundle never holds a stale build.
    resolve: { conditionNames: ["kommuneradar-source", "import", "module", "browser", "default"] },
    // Of commands that are no part of the extension, and of Node alone: left out with the commands, but looked for before.
    external: ["vscode", "vscode-languageserver/node", "@duckdb/node-api"],
    // What is loaded by way of a package's index is all of it, and nothing of it could wait for its first use.
    plugins: [directImportsInRolldown(), nodeWhereItIs],
    transform: {
      target: "es2023",
      define: {
        "process.env.NODE_ENV": '"production"',
        PARTS_AT_START: JSON.stringify(partsAtStart.map(fileOf)),
      },
    },
    onLog(level, log, report) {
      // What of the command line asks where it stands is left out of the bundle.
      if (log.code !== "EMPTY_IMPORT_META") report(level === "warn" ? "error" : level, log);
    },
  },
  output: {
    dir: "dist/host",
    format: "cjs",
    entryFileNames: "extension.js",
    chunkFileNames: "[name].js",
    minify: !dev,
    sourcemap: dev ? "inline" : false,
    comments: false,
    // `require` in place of `import()`: it is what the worker has a stand-in for.
    dynamicImportInCjs: false,
    codeSplitting: {
      groups: [{ name: partOf(), debugName: "parts" }],
      includeDependenciesRecursively: false,
    },
  },
});

/** In which part a module goes: by the layer that it is of where it is needed at start, else by what asks for it. */
function partOf() {
  const found = new Map();
  return (id, graph) => {
    if (id === `${here}src/extension.ts`) return null;
    if (found.size === 0) {
      const below = (module, part) => {
        if (found.has(module)) return;
        found.set(module, part);
        for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) below(imported, part);
      };
      below(`${here}src/start.ts`, "start");
      for (const [part, modules] of Object.entries(later)) {
        for (const module of modules) below(`${here}src/${module}`, part);
      }
    }
    const part = id.startsWith("\0rolldown") ? "start" : (found.get(id) ?? "formats");
    return part === "start" ? layerOf(id) : part;
  };
}

const layers = { schema: "core", core: "core", "reference-data": "reference", "language-service": "help" };

function layerOf(id) {
  if (id.includes("/node_modules/") || id.startsWith("\0")) return "libraries";
  const [, name] = /^packages\/([^/]+)\//.exec(id.slice(root.length)) ?? [];
  return layers[name] ?? "start";
}
