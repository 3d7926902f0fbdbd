/** What the extension is bundled to beside its host (`host-bundle.mjs`): a worker's way to it, and the pages of the previews. */
import { fileURLToPath } from "node:url";
import { hostFiles } from "./host-bundle.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

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
  legalComments: "none",
});

/** What a worker loads: one file, which loads those of the host. */
export const webEntry = (dev = false) => ({
  ...shared(dev),
  entryPoints: ["src/web.ts"],
  outfile: "dist/web.js",
  platform: "browser",
  format: "cjs",
  target: "es2023",
  external: ["vscode"],
  define: { HOST_FILES: JSON.stringify(hostFiles) },
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
