import type { ReportFormat } from "./types.js";

/** By the ending of their files; a format is loaded when it is asked for, as Word's library is large. */
export const reportFormats = {
  html: async () => (await import("./html.js")).html,
  md: async () => (await import("./markdown.js")).markdown,
  pdf: async () => (await import("./pdf.js")).pdf,
  docx: async () => (await import("./docx.js")).docx,
} satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;

/** Ending of a file that a report can be written as. */
export type ReportEnding = keyof typeof reportFormats;

/** Every ending of a file that a report can be written as. */
export const reportEndings = Object.keys(reportFormats) as readonly ReportEnding[];

/** Whether a report can be written as a file with this ending. */
export function isReportEnding(ending: string): ending is ReportEnding {
  return Object.hasOwn(reportFormats, ending);
}
