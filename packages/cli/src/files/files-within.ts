import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { origin } from "@kommuneradar/core";
import { unreadableReason } from "./failure.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/**
 * The files of a folder on the disk, and no others: what a file in it names is neither read outside of it nor in its `.git`,
 * also not by way of a link, and of nothing that is no ordinary file. Files have their paths from the root as their names.
 */
export function filesWithin(root: string): InputFiles {
  const top = realpathSync(root);
  const isWithin = (path: string) => {
    // By its name first: to ask for a path of another machine is to call there.
    if (!isBelow(root, path) && !isBelow(top, path)) return false;
    const real = realPath(path);
    if (real === undefined) return isOpen(resolve(top, relative(root, path)));
    return isBelow(top, real) && isOpen(real) && !isSpecial(real);
  };
  const isOpen = (path: string) =>
    !relative(top, path)
      .split(sep)
      .some((part) => part.toLowerCase() === ".git");
  const refusal = { code: "unreadable-file", data: { reason: "permission" } } as const;
  return {
    exists: (path) => isWithin(path) && filesOnDisk.exists(path),
    text: async (path) =>
      isWithin(path) ? filesOnDisk.text(path) : { problem: { ...refusal, range: origin } },
    head: async (path) => (isWithin(path) ? filesOnDisk.head(path) : undefined),
    async *pieces(path) {
      if (!isWithin(path)) throw Object.assign(new Error(path), { code: "EACCES" });
      yield* filesOnDisk.pieces(path);
    },
    nameOf: (path) => relative(root, path).replaceAll("\\", "/"),
    // Where its links lead, so that they are not followed once more.
    onDisk: (path) => (isWithin(path) ? realPath(path) : undefined),
  };
}

/** Whether an absolute path is the folder or in it, as it is written. */
export function isBelow(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return !isAbsolute(from) && from.split(sep)[0] !== "..";
}

/** A pipe or a device, which may keep a reader waiting without end. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** undefined where there is nothing, which leads nowhere else. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (unreadableReason(error) === undefined && (error as NodeJS.ErrnoException).code !== "ELOOP")
      throw error;
    return undefined;
  }
}
