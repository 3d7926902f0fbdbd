import { existsSync } from "node:fs";
import { readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFolder } from "../files/write-folder.js";
import type { FileToWrite } from "../files/write-together.js";

/** Lists the files of a site, so that the next one knows which are its own. */
const listName = ".kommuneradar-site.json";

export interface SitePlace {
  readonly folder: string;
  /** What of it a site wrote before. */
  readonly own: ReadonlySet<string>;
  /** Files that a site did not write and would replace. */
  readonly foreign: readonly string[];
}

/** Looks at where a site is to stand. */
export async function lookAtPlace(folder: string, files: readonly FileToWrite[]): Promise<SitePlace> {
  const own = new Set(await listed(folder));
  const foreign = files
    .map(({ path }) => path)
    .filter((path) => !own.has(path) && existsSync(join(folder, path)));
  return { folder, own, foreign };
}

/**
 * Puts a site in its place, and takes away what an earlier one had besides. Files of others in the folder stay.
 *
 * Killed while it takes the place of an earlier one, it leaves pages of both, each whole, and every link leads to one of
 * them: the first pages come last, and nothing is taken away before. What either site wrote is listed by then, so that the
 * next build knows it as its own.
 * @throws NotWritten with the system's reason
 */
export async function putSite({ folder, own }: SitePlace, files: readonly FileToWrite[]): Promise<void> {
  const now = new Set(files.map(({ path }) => path));
  const gone = [...own].filter((path) => !now.has(path));
  await writeFolder(folder, [listOf([...now, ...gone]), ...files]);
  if (gone.length === 0) return;
  for (const path of gone) {
    await rm(join(folder, path), { force: true });
    // A folder that is empty then was the earlier site's.
    await rmdir(dirname(join(folder, path))).catch(() => undefined);
  }
  await writeFolder(folder, [listOf([...now])]);
}

function listOf(paths: readonly string[]): FileToWrite {
  const files = paths.toSorted((a, b) => (a < b ? -1 : 1));
  return { path: listName, content: `${JSON.stringify({ version: 1, files }, null, 2)}\n` };
}

/** Whether anything but folders to be made stands in the way. */
export async function isFile(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there !== undefined && !there.isDirectory();
}

/** A site that nobody can tell from other files has written nothing: what cannot be read lists none. */
async function listed(folder: string): Promise<readonly string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, listName), "utf8")) as { files?: unknown };
    return Array.isArray(files) ? files.filter(isWithin) : [];
  } catch {
    return [];
  }
}

/** A list that names places outside the folder is none of ours. */
const isWithin = (path: unknown): path is string =>
  typeof path === "string" && /^[a-z0-9-]+(\.[a-z0-9-]+)*(\/[a-z0-9-]+(\.[a-z0-9-]+)*)?$/.test(path);
