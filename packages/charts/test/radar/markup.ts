/** The elements of a markup, flat: name and attributes. Enough for checks that need no tree. */
export function elementsOf(
  markup: string,
): { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  return [...markup.matchAll(/<([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = "", rest = ""]) => ({
      name,
      attributes: new Map(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(
          ([, key = "", value = ""]) => [key, value] as const,
        ),
      ),
    }),
  );
}

/** What anyone can read: the markup's text, without the words of titles and descriptions. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<(style|title|desc)[^>]*>[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll(/\s+/g, " ");
}
