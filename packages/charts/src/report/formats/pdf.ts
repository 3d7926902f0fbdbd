import { reportHtml } from "./html.js";
import type { ReportFormat } from "./types.js";

/** The page as a browser prints it on A4. */
export const pdf: ReportFormat = {
  write: async (report, { printPdf }) => {
    const printed = await printPdf(reportHtml(report));
    return "refused" in printed ? printed : { content: printed };
  },
};
