import { resolve } from "node:path";
import { renamesBetween } from "../git/file-at.js";
import { oncePerRepository, placeInGit } from "../git/place-in-git.js";
import { findCommit, type GitRefusal, mergeBase, type Repository } from "../git/repository.js";
import { type NamedCommit, readInCommit, type Version, type Versions } from "./versions.js";

/** `REV..REV`, or with three dots since the lines of work parted. */
export interface AskedRange {
  readonly from: string;
  readonly to: string;
  readonly parted: boolean;
}

/** The two commits of a range; the older is refused alone where only it is not there. */
export type FoundRange =
  | { readonly older: NamedCommit; readonly newer: NamedCommit; readonly refused?: undefined }
  | { readonly older?: undefined; readonly newer: NamedCommit | undefined; readonly refused: GitRefusal };

export async function findRange(
  repository: Repository,
  { from, to, parted }: AskedRange,
): Promise<FoundRange> {
  const newest = await findCommit(repository, to);
  if (newest.refused) return { newer: undefined, refused: newest.refused };
  const newer = { repository, commit: newest.value, revision: to };
  const oldest = await findCommit(repository, from);
  if (oldest.refused) return { newer, refused: oldest.refused };
  const commit = parted ? await mergeBase(repository, oldest.value, newest.value) : oldest.value;
  return { newer, older: { repository, commit, revision: from } };
}

/** How files are read in a range, each in its own repository and followed through renames. */
export function readerOfRange(cwd: string, asked: AskedRange): (file: string) => Promise<Versions> {
  const find = oncePerRepository(async (repository) => {
    const found = await findRange(repository, asked);
    const { older, newer } = found;
    return { found, renames: older && (await renamesBetween(repository, older.commit, newer.commit)) };
  });
  return async (file) => {
    const none = (revision: string, refused: GitRefusal | undefined): Version => ({
      label: `${revision}:${file}`,
      file: undefined,
      ...(refused && { refused }),
    });
    const place = await placeInGit(resolve(cwd, file));
    if (place.refused) return { old: none(asked.from, place.refused), new: none(asked.to, place.refused) };
    const { repository, path } = place.value;
    const { found, renames } = await find(repository);
    const { older, newer, refused } = found;
    const now = newer ? await readInCommit(newer, path, file) : none(asked.to, refused);
    if (!older) return { old: none(asked.from, refused), new: now };
    const before = renames?.get(path);
    return { old: await readInCommit(older, before ?? path, before ?? file), new: now };
  };
}
