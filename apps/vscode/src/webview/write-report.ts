import { type Report, reportFormats } from "@kommuneradar/charts";
import type { ReportFromWebview } from "../protocol/from-webview.js";
import type { ReportFileKind } from "../protocol/report-choice.js";
import { drawPng } from "./draw-png.js";

/** Makes a file of a report as the command line does; Word's library is loaded only here. */
export async function writeReport(
  report: Report,
  kind: ReportFileKind,
  name: string,
  source: string,
): Promise<ReportFromWebview> {
  try {
    const format = await reportFormats[kind]();
    // A PDF is printed by the host, of the page.
    const printPdf = async () => ({ refused: "" });
    const written = await format.write(report, { drawPng, printPdf }, name);
    if ("refused" in written) return { type: "notWritten", source, reason: written.refused };
    return { type: "written", source, content: written.content, beside: [...(written.beside ?? [])] };
  } catch (error) {
    return { type: "notWritten", source, reason: error instanceof Error ? error.message : String(error) };
  }
}
