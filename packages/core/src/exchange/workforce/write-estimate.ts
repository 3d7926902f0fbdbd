import { readEstimateFile } from "../../estimate/file.js";
import type { Language } from "../../text/localized.js";

const comments = {
  nb: "# Importert. Alle valg har standardverdier; se nøklene mens du skriver.",
  nn: "# Importert. Alle val har standardverdiar; sjå nøklane medan du skriv.",
  en: "# Imported. Every choice has its default; see the keys as you type.",
} as const;

/** An estimate file for a workforce file beside it. */
export function writeEstimateFor(
  workforce: string,
  given: { readonly title: string; readonly hasSector: boolean; readonly language: Language },
): string {
  const { title, hasSector, language } = given;
  return [
    "kommuneradar: estimate/1",
    comments[language],
    `title: ${JSON.stringify(title)}`,
    ...(language === "nb" ? [] : [`language: ${language}`]),
    `workforce: ${JSON.stringify(workforce)}`,
    ...(hasSector ? ["groupBy: [sector]"] : []),
    "",
  ].join("\n");
}

/** Whether the text of an estimate file reads a workforce file beside it, and so is of the same data. */
export function estimateReads(text: string, workforce: string): boolean {
  const files = readEstimateFile(text).estimate?.workforce ?? [];
  return files.some(({ file }) => file.replace(/^\.\//, "") === workforce);
}
