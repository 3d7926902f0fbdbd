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

/** Whether a document names the file at an address by a relative path. */
export function namesFile(documentUri: string, file: string, uri: string): boolean {
  const target = relativeUri(documentUri, file);
  return target !== undefined && fileKey(target) === fileKey(uri);
}

/**
 * The same for every way of writing one address: editors differ in which signs they escape, and file systems in how
 * they compose letters with accents.
 */
export function fileKey(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize("NFC");
  } catch {
    return uri;
  }
}
