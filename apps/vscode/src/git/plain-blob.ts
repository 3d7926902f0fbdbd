import type { GitRepository } from "./git-extension.js";

/** An object to tell a file's lines from: a line that no file of ours has. Nothing would do, but not every Git knows it. */
const other = "kommuneradar other\n";

/**
 * Whether a text is one that `kommuneradar git install` lets Git show in place of the file: one line per value. Git's
 * extension asks for texts as they are shown.
 */
export function isShownText(text: string): boolean {
  return /^kommuneradar: /m.test(text) && !/^technologies:/m.test(text) && /^technologies \S+ /m.test(text);
}

/**
 * A file as it is kept, where Git's extension would show it through a filter: all of it is what differs from another
 * object, and between two objects Git knows no name to have a filter for.
 */
export async function plainBlob(
  repository: Pick<GitRepository, "getObjectDetails" | "hashObject" | "diffBlobs">,
  ref: string,
  path: string,
): Promise<string> {
  const { object } = await repository.getObjectDetails(ref, path);
  return addedText(await repository.diffBlobs(await repository.hashObject(other), object));
}

/** What a diff adds. */
export function addedText(diff: string): string {
  const start = diff.indexOf("\n@@ ");
  if (start < 0) return "";
  const lines = diff.slice(start + 1).split("\n");
  const added = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
  const hasEnd = !lines.some((line) => line.startsWith("\\ "));
  return added.join("\n") + (hasEnd && added.length > 0 ? "\n" : "");
}
