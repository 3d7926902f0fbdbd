import { randomUUID } from "node:crypto";
import { existsSync, renameSync } from "node:fs";
import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { removeLeftovers } from "./leftovers.js";
import { type FileToWrite, NotWritten, writeTogether } from "./write-together.js";

/**
 * Writes files into a folder, by paths from it; all of them or none. A folder that is not there yet is made beside its place
 * and renamed: of a call that is killed it is there whole, or not at all. In one that is there, what else is in it stays, and
 * the files take their places one after the other, in their order (`writeTogether`).
 * @throws NotWritten, or the system's error where no folder can be made
 */
export async function writeFolder(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const whole = files.map(({ path, content }) => ({ path: join(folder, path), content }));
  if (!existsSync(folder)) return makeFolder(folder, files);
  const made = await makeFolders(new Set(whole.map(({ path }) => dirname(path))));
  try {
    await writeTogether(whole);
  } catch (error) {
    await removeEmpty(made);
    throw error;
  }
}

async function makeFolder(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.tmp`);
  const made = await makeFolders(new Set([dirname(folder)]));
  let isPlaced = false;
  try {
    for (const { path, content } of files) {
      try {
        await mkdir(dirname(join(beside, path)), { recursive: true });
        await writeFile(join(beside, path), content, { flag: "wx" });
      } catch (error) {
        throw new NotWritten(join(folder, path), error);
      }
    }
    renameSync(beside, folder);
    isPlaced = true;
  } finally {
    if (!isPlaced) {
      await rm(beside, { recursive: true, force: true }).catch(() => undefined);
      await removeEmpty(made);
    }
    removeLeftovers([folder]);
  }
}

/** Folders that were not there, outermost first. */
async function makeFolders(wanted: ReadonlySet<string>): Promise<string[]> {
  const made: string[] = [];
  for (const one of wanted) {
    const first = await mkdir(one, { recursive: true });
    if (first === undefined) continue;
    const within: string[] = [];
    for (let path = one; path !== first; path = dirname(path)) within.unshift(path);
    made.push(first, ...within);
  }
  return made;
}

async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const one of folders.toReversed()) await rmdir(one).catch(() => undefined);
}
