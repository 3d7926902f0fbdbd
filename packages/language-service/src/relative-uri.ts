/**
 * The address of a file that a document names by a relative path, with `/` or `\`; undefined where the document
 * has no place of its own (an untitled one) or the name is no relative path.
 */
export function relativeUri(documentUri: string, file: string): string | undefined {
  const path = file.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  try {
    return new URL(path.split("/").map(encodeURIComponent).join("/"), documentUri).href;
  } catch {
    return undefined;
  }
}
