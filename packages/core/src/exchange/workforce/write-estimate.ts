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
