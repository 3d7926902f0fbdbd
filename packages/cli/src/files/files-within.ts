import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { origin } from "@kommuneradar/core";
import { unreadableReason } from "./failure.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/**
 * The files of a repository on the disk, and no others: what somebody's change names is neither read outside of it nor in
 * its `.git`, also not by way of a link. Files have their paths from the root as their names.
 */
export function filesWithin(root: string): InputFiles {
  const top = realpathSync(root);
  const isWithin = (path: string) => {
    const real = relative(top, realPath(path) ?? resolve(top, relative(root, path)));
    const parts = real.split(sep);
    return !isAbsolute(real) && parts[0] !== ".." && !parts.some((part) => part.toLowerCase() === ".git");
  };
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
  };
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
