import type { Dirent } from "node:fs";
import { opendir } from "node:fs/promises";
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

/** How a folder is walked. */
export interface Walk {
  /** A folder that is not looked into: its absolute path. */
  readonly leaveOut?: string;
  /** Entries of folders that are looked at, ours or not; then `onMore` is told, once, and the walk is over. Without a limit all are. */
  readonly most?: number;
  readonly onMore?: () => void;
  /** A folder that may not be looked into, or is gone by then, has nothing in it. */
  readonly passOver?: boolean;
  /** Links to files are given, too: who reads them asks where they lead. */
  readonly links?: boolean;
}

/** Read from a folder at once. */
const bufferSize = 256;

/**
 * The absolute paths of every file below a folder, but for what is hidden or installed and the folder that is left out: what
 * lies higher first, each folder's in the order of their names. Links to folders are not followed, nor links to files unless
 * they are asked for: they may lead out of the folder, or round in a circle.
 * @throws UnreadableFolder
 */
export async function* filesBelow(folder: string, walk: Walk = {}): AsyncGenerator<string> {
  const { leaveOut, most = Number.POSITIVE_INFINITY, onMore, passOver = false, links = false } = walk;
  const waiting = [folder];
  let left = most;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const entries: Dirent[] = [];
    try {
      for await (const entry of await opendir(next, { bufferSize })) {
        if (--left < 0) break;
        entries.push(entry);
      }
    } catch (error) {
      if (unreadableReason(error) === undefined) throw error;
      if (!passOver) throw new UnreadableFolder(next);
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(next, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || path === leaveOut) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || (links && entry.isSymbolicLink())) yield path;
    }
    if (left < 0) {
      onMore?.();
      return;
    }
  }
}

/** A file called `radar.yaml`, or `by.radar.yaml`, is named as a `radar`. */
export function isNamedAs(kind: string, name: string): boolean {
  return new RegExp(`(^|[/.])${kind}\\.ya?ml$`, "i").test(name);
}
