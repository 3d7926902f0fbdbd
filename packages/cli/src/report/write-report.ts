import { mkdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Report, reportFormats, type Surroundings } from "@kommuneradar/charts";
import type { Context } from "../commands/command.js";
import { writeFailure } from "../files/write-failure.js";
import { NotWritten, writeTogether } from "../files/write-together.js";
import { drawByBrowser } from "../render/by-browser.js";
import { svgAsPng } from "../render/svg-as-png.js";
import { texts } from "../text/index.js";
import type { ReportTarget } from "./target.js";

/** Writes a report, and the files it has beside it; false where it could not be, which is told. */
export async function writeReport(
  path: string,
  report: Report,
  { ending, isFolder }: ReportTarget,
  context: Context,
): Promise<boolean> {
  const { io, language } = context;
  const format = await reportFormats[ending]();
  const name = basename(path, extname(path));
  const written = await format.write(report, byBrowser(context), name);
  if ("refused" in written) {
    io.err(`${written.refused}\n`);
    return false;
  }
  const target = resolve(io.cwd, path);
  try {
    // A folder that is misspelt in a file's path is told, not made.
    if (isFolder) await mkdir(dirname(target), { recursive: true });
    const beside = (written.beside ?? []).map(({ ending: of, content }) => ({
      path: join(dirname(target), `${name}${of}`),
      content,
    }));
    await writeTogether([...beside, { path: target, content: written.content }]);
  } catch (error) {
    const words = texts(language);
    const reason = writeFailure(error instanceof NotWritten ? error.reason : error, words);
    io.err(`${words.cannotWrite(path, reason)}\n`);
    return false;
  }
  io.err(`${texts(language).wrote(path)}\n`);
  if (written.note !== undefined) io.err(`${written.note}\n`);
  return true;
}

/** Pictures and pages are drawn by the system's Chromium, where there is one. */
function byBrowser(context: Context): Surroundings {
  return {
    drawPng: async (svg) => {
      const drawn = await svgAsPng(svg, context);
      return drawn instanceof Uint8Array ? drawn : undefined;
    },
    printPdf: (html) => drawByBrowser(html, { format: "pdf" }, context),
  };
}
