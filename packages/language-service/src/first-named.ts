import type { Language } from "@kommuneradar/core";

const more: Readonly<Record<Language, string>> = { en: "more", nb: "til", nn: "til" };

/** The first of many, and how many more there are: `5321, 2223 (+ 7 more)`. */
export function firstNamed(named: readonly string[], count: number, language: Language): string {
  const rest = count - named.length;
  return `${named.join(", ")}${rest > 0 ? ` (+ ${rest} ${more[language]})` : ""}`;
}
