import { existsSync } from "node:fs";
import { mkdir, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileToWrite, writeTogether } from "../files/write-together.js";

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
 * Puts a site in its place: all of it or none, the first page last, and takes away what an earlier one had besides. Files of
 * others in the folder stay.
 * @throws NotWritten with the system's reason
 */
export async function putSite({ folder, own }: SitePlace, files: readonly FileToWrite[]): Promise<void> {
  const paths = files.map(({ path }) => path).toSorted((a, b) => (a < b ? -1 : 1));
  const list = `${JSON.stringify({ version: 1, files: paths }, null, 2)}\n`;
  const made = await makeFolders(folder, paths);
  try {
    await writeTogether(
      [{ path: listName, content: list }, ...files].map(({ path, content }) => ({
        path: join(folder, path),
        content,
      })),
    );
  } catch (error) {
    for (const one of made.toReversed()) await rmdir(one).catch(() => undefined);
    throw error;
  }
  const now = new Set(paths);
  for (const path of own) {
    if (now.has(path)) continue;
    await rm(join(folder, path), { force: true });
    // A folder that is empty then was the earlier site's.
    await rmdir(dirname(join(folder, path))).catch(() => undefined);
  }
}

/** Folders that are made, outermost first. */
async function makeFolders(folder: string, paths: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  const wanted = new Set([folder, ...paths.map((path) => dirname(join(folder, path)))]);
  for (const one of wanted) {
    const first = await mkdir(one, { recursive: true });
    if (first !== undefined) made.push(first, ...(first === one ? [] : [one]));
  }
  return made;
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
