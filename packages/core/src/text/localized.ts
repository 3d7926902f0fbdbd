/** Text as a file holds it: a plain string, or a map of languages (`{ nb: …, nn: …, en: … }`). */
export type Text = string | Readonly<Record<string, string>>;

/** Interface languages. */
export type Language = "nb" | "nn" | "en";

/**
 * The text to show: the language asked for, then the file's own, nb, en, the first there is.
 * `no` in a file means nb.
 */
export function resolveText(text: Text | undefined, language: string, fileLanguage = "nb"): string {
  return text === undefined ? "" : textIn(text, language, fileLanguage).text;
}

/** The text that `resolveText` shows, and the language that it is in. */
export function textIn(
  text: Text,
  language: string,
  fileLanguage = "nb",
): { readonly text: string; readonly language: string } {
  if (typeof text === "string") return { text, language: fileLanguage };
  for (const wanted of [language, fileLanguage, "nb", "en"]) {
    const found = text[wanted] ?? (wanted === "nb" ? text.no : undefined);
    if (found !== undefined) return { text: found, language: wanted };
  }
  const [[first, found] = [fileLanguage, ""]] = Object.entries(text);
  return { text: found, language: first };
}

/** The language that a file states for its plain texts: `no` means nb, and so does a file that states none. */
export function fileLanguage(stated: unknown): string {
  return typeof stated === "string" && stated !== "" && stated !== "no" ? stated : "nb";
}
