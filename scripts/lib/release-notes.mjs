/**
 * What is new, from a changelog as changesets write it.
 * @param {string} changelog Markdown with a heading per version, the newest first
 * @returns {string} the newest version's part, without its heading
 */
export function newestEntry(changelog) {
  const [, entry] = changelog.split(/^## .+$/m);
  if (entry === undefined) throw new Error("There is no version in this changelog.");
  return `${entry.trim()}\n`;
}
