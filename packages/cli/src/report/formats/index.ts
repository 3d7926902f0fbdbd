import { docx } from "./docx.js";
import { html } from "./html.js";
import { markdown } from "./markdown.js";
import { pdf } from "./pdf.js";
import type { ReportFormat } from "./types.js";

export const reportFormats: readonly ReportFormat[] = [html, markdown, pdf, docx];
