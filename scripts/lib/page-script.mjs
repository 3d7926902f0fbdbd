import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const charts = fileURLToPath(new URL("../../packages/charts", import.meta.url));

const notice = "/*! Kommuneradar, MIT. Preact, MIT, (c) 2015-present Jason Miller */\n";

/**
 * Bundles the script of the published pages of a kind of file into one JSON file: `{ text, sha256 }`, the hash as a page's policy names it.
 * @param {(options: object) => Promise<{ outputFiles: { text: string }[], metafile: { inputs: object } }>} build of esbuild
 * @param {"radar" | "projects" | "plan"} kind
 * @param {string} file where to write
 * @returns {Promise<string[]>} the files that are in it
 */
export async function buildPageScript(build, kind, file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: charts,
    entryPoints: [`page/${kind}.ts`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
    legalComments: "none",
    conditions: ["kommuneradar-source"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  // No text in a program may end the element that holds it.
  const text =
    notice + outputFiles[0].text.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const sha256 = createHash("sha256").update(text).digest("base64");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ text, sha256 }));
  return Object.keys(metafile.inputs).map((input) => join(charts, input));
}
