import type { Language } from "@kommuneradar/core";

const titles: Readonly<Record<Language, string>> = {
  en: "Fix everything with a sure fix",
  nb: "Rett alt som har en sikker rettelse",
  nn: "Rett alt som har ei sikker retting",
};

/** What *Fix all* is called in an editor. */
export function fixAllTitle(language: Language): string {
  return titles[language];
}
