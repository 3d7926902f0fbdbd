import { type Language, valueTitles } from "@kommuneradar/core";

/** What a value of a key is called within a line: as an editor calls it, in small letters; the value where it has no name. */
export function valueName(key: string, value: string, language: Language): string {
  const title = valueTitles(key, value)?.[language] ?? value;
  return `${title.charAt(0).toLocaleLowerCase(language)}${title.slice(1)}`;
}
