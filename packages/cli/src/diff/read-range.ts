import { nameBefore, renamesBetween } from "../git/file-at.js";
import { findCommit, type GitRefusal, mergeBase, openRepository } from "../git/repository.js";
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

export async function findRange(cwd: string, { from, to, parted }: AskedRange): Promise<FoundRange> {
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) return { newer: undefined, refused };
  const newest = await findCommit(repository, to);
  if (newest.refused) return { newer: undefined, refused: newest.refused };
  const newer = { repository, commit: newest.value, revision: to };
  const oldest = await findCommit(repository, from);
  if (oldest.refused) return { newer, refused: oldest.refused };
  const commit = parted ? await mergeBase(repository, oldest.value, newest.value) : oldest.value;
  return { newer, older: { repository, commit, revision: from } };
}

/** How paths are read in a range, followed through renames. */
export function readerOfRange({ from, to }: AskedRange, found: FoundRange) {
  let renames: Promise<ReadonlyMap<string, string>> | undefined;
  return async (path: string): Promise<Versions> => {
    const { older, newer, refused } = found;
    const none = (revision: string): Version => ({
      label: `${revision}:${path}`,
      file: undefined,
      ...(refused && { refused }),
    });
    const now = newer ? await readInCommit(newer, path) : none(to);
    if (!older) return { old: none(from), new: now };
    renames ??= renamesBetween(older.repository, older.commit, newer.commit);
    return {
      old: await readInCommit(older, nameBefore(await renames, older.repository, path)),
      new: now,
    };
  };
}
