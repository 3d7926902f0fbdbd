/**
 * The extension's bundles, one explicit configuration each: the host, and the pages of the previews.
 * `node esbuild.mjs` builds for release; `--dev` adds source maps and leaves names readable.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildPageScript } from "../../scripts/lib/page-script.mjs";
import { thirdPartyNotices } from "../../scripts/lib/third-party-notices.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const dev = process.argv.includes("--dev");

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

const shared = {
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
};

/**
 * One file for both hosts: what there is on a desktop alone is asked for when it is needed (`src/import/disk.ts`), so that the
 * same code runs in a worker. Two files were most of the package.
 */
const host = {
  ...shared,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  platform: "browser",
  format: "cjs",
  target: "es2023",
  // A worker has no modules: nothing may be loaded later.
  splitting: false,
  plugins: [oneVscode, nodeWhereItIs],
  // Of commands that are no part of the extension, and of Node alone: left out with the commands, but looked for before.
  external: ["vscode-languageserver/node", "@duckdb/node-api"],
};

const pages = {
  ...shared,
  outdir: "dist/webview",
  platform: "browser",
  target: "es2023",
  loader: { ".ttf": "file" },
  assetNames: "[name]",
};

/** One file: what pages share in files of its own took the first picture of a radar or an estimate longer to come. */
const page = (name) => ({ ...pages, entryPoints: { [name]: `src/webview/${name}.tsx` }, format: "iife" });

/** The others share what they have in common, which the package has no room for thrice, and load Word's library when it is asked for. */
const sharing = {
  ...pages,
  entryPoints: Object.fromEntries(
    ["projects", "plan", "report"].map((name) => [name, `src/webview/${name}.tsx`]),
  ),
  chunkNames: "shared-[name]-[hash]",
  format: "esm",
  splitting: true,
};

for (const former of ["webview", "extension.node.cjs", "extension.web.js"])
  await rm(join(here, "dist", former), { recursive: true, force: true });
const results = await Promise.all([host, page("radar"), page("estimate"), sharing].map((one) => build(one)));

await rm(join(here, "dist/page"), { recursive: true, force: true });
const inPages = await Promise.all(
  ["radar", "projects", "plan"].map((kind) =>
    buildPageScript(build, kind, join(here, `dist/page/${kind}.json`)),
  ),
);
await mkdir(join(here, "dist"), { recursive: true });
await writeFile(
  join(here, "dist/THIRD-PARTY-NOTICES.txt"),
  await thirdPartyNotices(
    [...results.flatMap((result) => Object.keys(result.metafile.inputs)), ...inPages.flat()],
    here,
  ),
);
await writeFile(join(here, "dist/NOTICE"), await readFile(join(root, "NOTICE"), "utf8"));
await rm(join(here, "dist/examples"), { recursive: true, force: true });
await cp(join(root, "examples/eksempelby"), join(here, "dist/examples/eksempelby"), { recursive: true });
