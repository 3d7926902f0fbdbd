const link = /\[\[([^\][|]+)(?:\|([^\][]+))?\]\]/g;

/** Keys that a text names as `[[key]]` or `[[key|label]]`, each once. */
export function linkedKeys(text: string | undefined): readonly string[] {
  return [...new Set([...(text ?? "").matchAll(link)].map(([, key = ""]) => key.trim()))];
}

/** The same text with the labels alone, else with the titles of what is named; what nobody knows stays as it is. */
export function withoutLinks(text: string, titleOf: (key: string) => string | undefined): string {
  return text.replaceAll(link, (whole: string, key: string, label: string | undefined) => {
    const title = titleOf(key.trim());
    return title === undefined ? whole : (label?.trim() ?? title);
  });
}
