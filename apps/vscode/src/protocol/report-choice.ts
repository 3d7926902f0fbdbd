import * as z from "zod";

/** What of a report is shown: all of it, one of its three documents, the one page, or what a template of one's own has. */
export const reportChoice = z.enum(["all", "report", "radar", "method", "one-page", "template"]);
export type ReportChoice = z.infer<typeof reportChoice>;

/** Kinds of files that a page can write of a report; a PDF is printed by the host, of HTML. */
export const reportFileKind = z.enum(["html", "md", "docx"]);
export type ReportFileKind = z.infer<typeof reportFileKind>;

/** What a report page shows: known to the host, and kept by the page when VS Code is restarted. */
export const savedReport = z.object({ choice: reportChoice.optional().catch(undefined) });
