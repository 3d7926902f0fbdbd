import { escapeXml, fillTemplate, piecesOf, reportFormats, type Surroundings } from "@kommuneradar/charts";
import type { Context } from "../commands/command.js";
import { formatFinding } from "../finding.js";
import { readReportSources, refusesReport } from "../report/read-sources.js";
import { reportCallTexts } from "../text/report-call.js";

/** A page draws its pictures itself, and is no document. */
const none: Surroundings = { drawPng: async () => undefined, printPdf: async () => ({ refused: "" }) };

/** The report of an estimate with its radar, plans and projects; undefined where there are errors, which are told. */
export async function siteReport(
  files: readonly string[],
  back: { readonly href: string; readonly title: string },
  context: Context,
): Promise<string | undefined> {
  const { io, language } = context;
  const { sources, findings } = await readReportSources(files, {}, context);
  for (const finding of findings) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  if (refusesReport({ findings })) {
    io.err(`${reportCallTexts(language).hasErrors}\n`);
    return undefined;
  }
  const report = fillTemplate(piecesOf(["report", "radar", "method"], language), sources);
  const written = await (await reportFormats.html()).write(report, none, "report");
  if ("refused" in written || typeof written.content !== "string") throw new Error("no page of a report");
  const link = `<a href="${escapeXml(back.href)}">${escapeXml(back.title)}</a>`;
  return written.content.replace(/<body><main[^>]*>/, (start) => `${start}<p>${link}</p>`);
}
