import type { Language } from "@kommuneradar/core";

const alphabets = new Map<Language, Intl.Collator>();

/** How a language sorts; made once, as a collator is dear. */
export function alphabetOf(language: Language): Intl.Collator {
  const known = alphabets.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Collator(language === "en" ? "en" : "nb");
  alphabets.set(language, made);
  return made;
}
