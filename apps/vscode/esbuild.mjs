/**
 * The extension's bundles, one explicit configuration each: the host, and the pages of the previews.
 * `node esbuild.mjs` builds for release; `--dev` adds source maps and leaves names readable.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { buildPageScript } from "../../scripts/lib/page-script.mjs";
import { thirdPartyNotices } from "../../scripts/lib/third-party-notices.mjs";
import { pageBundle, sharingPages, webEntry } from "./bundles.mjs";
import { hostBundle } from "./host-bundle.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const dev = process.argv.includes("--dev");

for (const former of ["host", "webview", "extension.js", "extension.node.cjs", "extension.web.js"])
  await rm(join(here, "dist", former), { recursive: true, force: true });
const results = await Promise.all(
  [webEntry(dev), pageBundle("radar", dev), pageBundle("estimate", dev), sharingPages(dev)].map((one) =>
    build(one),
  ),
);
const { input, output } = hostBundle(dev);
const host = await rolldown(input);
const files = (await host.write(output)).output;
await host.close();

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
    [
      ...files.flatMap(({ modules }) => Object.keys(modules)),
      ...results.flatMap((result) => Object.keys(result.metafile.inputs)),
      ...inPages.flat(),
    ],
    here,
  ),
);
await writeFile(join(here, "dist/NOTICE"), await readFile(join(root, "NOTICE"), "utf8"));
await rm(join(here, "dist/examples"), { recursive: true, force: true });
await cp(join(root, "examples/eksempelby"), join(here, "dist/examples/eksempelby"), { recursive: true });
