import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { unreadableReason } from "./failure.js";

/** A folder that may not be looked into, or is gone by then: what is in it is not known, and so nothing is made of the others. */
export class UnreadableFolder extends Error {
  constructor(
    /** Its absolute path. */
    readonly folder: string,
  ) {
    super(folder);
  }
}

/**
 * The absolute paths of every file below a folder, but for what is hidden or installed and the folder that is left out; each
 * folder's in the order of their names. Links are not followed: they may lead out of the folder, or round in a circle.
 * @throws UnreadableFolder
 */
export async function* filesBelow(folder: string, leaveOut?: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadableReason(error) === undefined ? error : new UnreadableFolder(folder);
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules" || path === leaveOut) continue;
    if (entry.isDirectory()) yield* filesBelow(path, leaveOut);
    else if (entry.isFile()) yield path;
  }
}

/** A file called `radar.yaml`, or `by.radar.yaml`, is named as a `radar`. */
export function isNamedAs(kind: string, name: string): boolean {
  return new RegExp(`(^|[/.])${kind}\\.ya?ml$`, "i").test(name);
}
