import type { Language } from "@kommuneradar/core";
import { en } from "./report-en.js";
import { nb } from "./report-nb.js";
import { nn } from "./report-nn.js";

export type ReportTexts = typeof en;

const catalogues: Readonly<Record<Language, ReportTexts>> = { nb, nn, en };

/** Words of a report, in a language. */
export function reportTexts(language: Language): ReportTexts {
  return catalogues[language];
}
