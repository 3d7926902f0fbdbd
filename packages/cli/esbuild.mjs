/**
 * What the command runs: a file per command and per part that some of them share, so that a call reads a handful of
 * files in place of hundreds; and of the commands in `src/alone`, one with all that they need. The declarations beside them are made by `tsc`.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { directImports } from "../../scripts/lib/direct-imports.mjs";
import { lazyModules } from "../../scripts/lib/lazy-modules.mjs";
import { buildPageScript } from "../../scripts/lib/page-script.mjs";
import { thirdPartyNotices } from "../../scripts/lib/third-party-notices.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

await rm(join(here, "dist"), { recursive: true, force: true });
const common = {
  absWorkingDir: here,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // Loaded where it is asked for, from what is installed beside us.
  external: ["@duckdb/node-api"],
  metafile: true,
  logLevel: "warning",
  legalComments: "none",
  // Sibling packages are bundled from their sources, so a bundle never holds a stale build.
  conditions: ["kommuneradar-source"],
  plugins: [directImports()],
};
const bundles = await Promise.all([
  build({
    ...common,
    entryPoints: ["src/index.ts"],
    splitting: true,
    format: "esm",
    // Some of what is bundled is CommonJS and asks for modules of Node.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  }),
  // Commands of which a call is to be there at once: each in one file.
  build({
    ...common,
    entryPoints: ["src/alone/*.ts"],
    write: false,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    // Scripts that are compiled from text import nothing in Node 20: what is installed beside us is required.
    supported: { "dynamic-import": false },
    // Node reads all of the text at each call, though V8 has the code: a third less is a millisecond or two. Names and short lines
    // stay, for where a call breaks down.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    plugins: [
      lazyModules({
        packages: ["node:child_process", "node:fs/promises", "node:util", "fastest-levenshtein", "yaml"],
        // What checks documents; the lists of what they may say stand apart.
        isLazy: (file) =>
          /[\\/]schema[\\/]src[\\/]/.test(file) && /from "zod"/.test(readFileSync(file, "utf8")),
      }),
      directImports(),
    ],
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  }),
]);
// ASCII, which is read soonest: esbuild leaves letters in regular expressions. The first line says what the file holds: what is kept
// of one is never taken for another's (bin/compiled.js).
await Promise.all(
  (bundles[1].outputFiles ?? []).map(({ path, text }) => {
    const code = text.replace(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    const stamp = createHash("sha256").update(code).digest("hex").slice(0, 16);
    return writeFile(
      path,
      `//${stamp}\n(function (exports, require, module, __filename, __dirname) {\n${code}\n})\n`,
    );
  }),
);
const pages = await Promise.all(
  ["radar", "projects", "plan"].map((kind) =>
    buildPageScript(build, kind, join(here, `dist/page/${kind}.json`)),
  ),
);
await writeFile(
  join(here, "dist/THIRD-PARTY-NOTICES.txt"),
  await thirdPartyNotices(
    [...bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...pages.flat()],
    here,
  ),
);
