import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerFiles } from "../world.js";

const leftOut = new Set(["node_modules", ".git"]);
/** A folder of more files than this is not a workspace, but a disk. */
const mostLookedAt = 200_000;

/** The files of the disk, for reading only. Links to folders are not followed: they may lead round in a circle. */
export const filesOnDisk: Pick<ServerFiles, "below" | "state" | "real" | "read"> = {
  async *below(folder) {
    const start = pathOf(folder);
    const waiting = start === undefined ? [] : [start];
    let looked = 0;
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        for await (const entry of await opendir(path)) {
          if (++looked > mostLookedAt) return;
          if (entry.isDirectory() && !leftOut.has(entry.name)) waiting.push(join(path, entry.name));
          else if (entry.isFile() || entry.isSymbolicLink()) yield pathToFileURL(join(path, entry.name)).href;
        }
      } catch {
        // A folder that may not be looked into, or is gone meanwhile, has nothing to tell.
      }
    }
  },
  state(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    return found?.isFile()
      ? { size: Number(found.size), written: `${found.mtimeNs} ${found.size}` }
      : undefined;
  },
  real(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      return pathToFileURL(realpathSync(path)).href;
    } catch {
      return undefined;
    }
  },
  read(uri, most) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const file = openSync(path, "r");
      try {
        const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most));
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  },
};

/** undefined for what is no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
