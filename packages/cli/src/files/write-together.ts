import { randomUUID } from "node:crypto";
import { copyFileSync, linkSync, renameSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { removeLeftovers } from "./leftovers.js";

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Why a file of several was not written; then none of them was. */
export class NotWritten extends Error {
  constructor(
    readonly path: string,
    readonly reason: unknown,
  ) {
    super(`not written: ${path}`);
  }
}

/**
 * Writes files that belong together: all of them, or none. All are written beside their targets first; then they take
 * their targets' places at once, in their order, and where one cannot, the others get back what they had. Of a call that is
 * killed while they do, the first ones are there, each whole; what it left beside them is removed by a later call.
 * @throws NotWritten with the system's reason
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const id = randomUUID();
  const beside = (path: string, kind: string) => join(dirname(path), `.${basename(path)}.${id}.${kind}`);
  try {
    for (const { path, content } of files) {
      await orNotWritten(path, () => writeFile(beside(path, "tmp"), content, { flag: "wx" }));
    }
    takePlaces(
      files.map(({ path }) => path),
      beside,
    );
  } finally {
    for (const { path } of files) {
      for (const kind of ["tmp", "old"]) rmSync(beside(path, kind), { force: true });
    }
    removeLeftovers(files.map(({ path }) => path));
  }
}

/** Without a pause in between: nothing else of this process comes in. */
function takePlaces(paths: readonly string[], beside: (path: string, kind: string) => string): void {
  const placed: { readonly path: string; readonly hadOld: boolean }[] = [];
  for (const path of paths) {
    try {
      const hadOld = keepOld(path, beside(path, "old"));
      renameSync(beside(path, "tmp"), path);
      placed.push({ path, hadOld });
    } catch (error) {
      for (const { path: earlier, hadOld } of placed) {
        if (hadOld) renameSync(beside(earlier, "old"), earlier);
        else rmSync(earlier, { force: true });
      }
      throw new NotWritten(path, error);
    }
  }
}

/** Keeps what stands in a place under another name; returns whether anything did. */
function keepOld(path: string, old: string): boolean {
  try {
    linkSync(path, old);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    // Not every file system has a second name for a file.
    copyFileSync(path, old);
    return true;
  }
}

async function orNotWritten(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new NotWritten(path, error);
  }
}
