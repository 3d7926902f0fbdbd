/**
 * What the command runs: a file per command and per part that some of them share, so that a call reads a handful of
 * files in place of hundreds. The declarations beside them are made by `tsc`.
 */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { directImports } from "../../scripts/lib/direct-imports.mjs";
import { buildPageScript } from "../../scripts/lib/page-script.mjs";
import { thirdPartyNotices } from "../../scripts/lib/third-party-notices.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

await rm(join(here, "dist"), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["src/index.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Loaded where it is asked for, from what is installed beside us.
  external: ["@duckdb/node-api"],
  // Lines stay as they are: where a call breaks down, Node shows the one that it was at.
  minify: false,
  metafile: true,
  logLevel: "warning",
  legalComments: "none",
  // Sibling packages are bundled from their sources, so a bundle never holds a stale build.
  conditions: ["kommuneradar-source"],
  plugins: [directImports()],
  // Some of what is bundled is CommonJS and asks for modules of Node.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
const pages = await Promise.all(
  ["radar", "projects", "plan"].map((kind) =>
    buildPageScript(build, kind, join(here, `dist/page/${kind}.json`)),
  ),
);
await writeFile(
  join(here, "dist/THIRD-PARTY-NOTICES.txt"),
  await thirdPartyNotices([...Object.keys(metafile.inputs), ...pages.flat()], here),
);
