import { type Language, type Radar, type Text, textIn } from "@kommuneradar/core";

/** The language of a title that a radar has in another than the page's alone; nothing where there is none to tell of. */
export function otherLanguage(
  title: Text | undefined,
  radar: Pick<Radar, "language">,
  language: Language,
): { readonly titleLanguage?: string } {
  if (title === undefined) return {};
  const shown = textIn(title, language, radar.language);
  return shown.text === "" || shown.language === language ? {} : { titleLanguage: shown.language };
}
