/** What the extension is bundled to: the host, and the pages of the previews. */
import { fileURLToPath } from "node:url";
import { directImports } from "../../scripts/lib/direct-imports.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * One import of `vscode` for the whole bundle: esbuild copies the names of what it imports, hundreds of them, once for
 * each file that does, which was a third of the time that loading the extension took.
 */
const oneVscode = {
  name: "one-vscode",
  setup(bundle) {
    const namespace = "one-vscode";
    bundle.onResolve({ filter: /^vscode$/ }, ({ namespace: from }) =>
      from === namespace ? { path: "vscode", external: true } : { path: "vscode", namespace },
    );
    bundle.onLoad({ filter: /.*/, namespace }, () => ({ contents: 'export * from "vscode";' }));
  },
};

/** Modules of Node, which a worker has none of: asked for when what takes them is run, on a desktop alone. */
const nodeWhereItIs = {
  name: "node-where-it-is",
  setup(bundle) {
    const namespace = "node-where-it-is";
    bundle.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace }));
    bundle.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: `module.exports = globalThis.process?.getBuiltinModule?.("${path}") ?? {};`,
    }));
  },
};

const shared = (dev) => ({
  absWorkingDir: here,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? "inline" : false,
  metafile: true,
  logLevel: "warning",
  // Sibling packages are bundled from their sources, so a bundle never holds a stale build.
  conditions: ["kommuneradar-source"],
  define: { "process.env.NODE_ENV": '"production"' },
  // What of the command line asks where it stands is left out of the bundle.
  logOverride: { "empty-import-meta": "silent" },
  legalComments: "none",
});

/**
 * One file for both hosts: what there is on a desktop alone is asked for when it is needed (`src/import/disk.ts`), so that the
 * same code runs in a worker. Two files were most of the package.
 */
export const hostBundle = (dev = false) => ({
  ...shared(dev),
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  platform: "browser",
  format: "cjs",
  target: "es2023",
  // A worker has no modules: nothing may be loaded later.
  splitting: false,
  // What is loaded by way of a package's index is all of it, and nothing of it could wait for its first use.
  plugins: [directImports(), oneVscode, nodeWhereItIs],
  // Of commands that are no part of the extension, and of Node alone: left out with the commands, but looked for before.
  external: ["vscode-languageserver/node", "@duckdb/node-api"],
});

const pages = (dev) => ({
  ...shared(dev),
  outdir: "dist/webview",
  platform: "browser",
  target: "es2023",
  loader: { ".ttf": "file" },
  assetNames: "[name]",
});

/** One file: what pages share in files of its own took the first picture of a radar or an estimate longer to come. */
export const pageBundle = (name, dev = false) => ({
  ...pages(dev),
  entryPoints: { [name]: `src/webview/${name}.tsx` },
  format: "iife",
});

/** The others share what they have in common, which the package has no room for thrice, and load Word's library when it is asked for. */
export const sharingPages = (dev = false) => ({
  ...pages(dev),
  entryPoints: Object.fromEntries(
    ["projects", "plan", "report"].map((name) => [name, `src/webview/${name}.tsx`]),
  ),
  chunkNames: "shared-[name]-[hash]",
  format: "esm",
  splitting: true,
});
