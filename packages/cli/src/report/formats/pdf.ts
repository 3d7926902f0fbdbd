import { drawByBrowser } from "../../render/by-browser.js";
import { reportHtml } from "./html.js";
import type { ReportFormat } from "./types.js";

/** The page as a browser prints it on A4. */
export const pdf: ReportFormat = {
  write: async (report, context) => {
    const drawn = await drawByBrowser(reportHtml(report), { format: "pdf" }, context);
    return typeof drawn === "object" && "refused" in drawn ? drawn : { content: drawn };
  },
};
