import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { decodeText, readText, type TextFile } from "../files/read-text.js";
import { type FileInCommit, fileAt, renamesBetween } from "../git/file-at.js";
import { filesInCommit } from "../git/files-in-commit.js";
import { type LastEdition, lastEdition } from "../git/last-edition.js";
import { oncePerRepository, placeInGit } from "../git/place-in-git.js";
import {
  type FromGit,
  findCommit,
  findSince,
  fromRoot,
  type GitRefusal,
  openRepository,
  type Repository,
} from "../git/repository.js";

/** A file at a time. */
export interface Version {
  /** What to call it: the file, or REV:path. */
  readonly label: string;
  /** undefined: there was no such file then. */
  readonly file: TextFile | undefined;
  /** Why Git gave nothing. */
  readonly refused?: GitRefusal;
  /** Where it is, and where what it names is read from; undefined where there is no file. */
  readonly place?: {
    readonly path: string;
    /** undefined on the disk. */
    readonly commit?: string;
    open(): Promise<InputFiles>;
  };
}

export interface Versions {
  readonly old: Version;
  readonly new: Version;
  /** Of an estimate nothing changed but the radar it names: what its radar does not reach anew is none of the change. */
  readonly byRadarAlone?: boolean | undefined;
}

/** A commit, and what it is called to the reader. */
export interface NamedCommit {
  readonly repository: Repository;
  readonly commit: string;
  readonly revision: string;
}

/** A file, or `REV:path`. */
export async function readVersion(cwd: string, name: string): Promise<Version> {
  const colon = name.indexOf(":");
  // One letter and a colon is a drive.
  if (existsSync(resolve(cwd, name)) || colon < 2) {
    const path = resolve(cwd, name);
    return { label: name, file: await readText(path), place: { path, open: async () => filesOnDisk } };
  }
  const revision = name.slice(0, colon);
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) return { label: name, file: undefined, refused };
  const commit = await findCommit(repository, revision);
  if (commit.refused) return { label: name, file: undefined, refused: commit.refused };
  const file = await fileAt(repository, commit.value, name.slice(colon + 1));
  return versionOf(name, file, { repository, commit: commit.value, revision });
}

/** A file of a commit, by its path from the root and by what it is called to the reader. */
export async function readInCommit(at: NamedCommit, path: string, name = path): Promise<Version> {
  const file = await fileAt(fromRoot(at.repository), at.commit, path);
  return versionOf(`${at.revision}:${name}`, file, at);
}

/** A file that was not there: all of it was added, or taken away. */
export function absent(label: string): Version {
  return { label, file: undefined };
}

/** What was found of a file in a commit. */
export function versionOf(
  label: string,
  file: FileInCommit | undefined,
  { repository, commit, revision }: NamedCommit,
): Version {
  if (file === undefined) return absent(label);
  const path = resolve(repository.root, file.path);
  return {
    label,
    file: decodeText(file.bytes),
    place: { path, commit, open: () => filesInCommit(repository, commit, revision) },
  };
}

/**
 * A file as it was: in a file of its own, in a revision, at the end of a day (YYYY-MM-DD) on the line of HEAD, or in its
 * last edition (`edition`).
 */
export function readEarlier(cwd: string, since: string, file: string): Promise<Version> {
  return readerOfEarlier(cwd, since)(file);
}

/** The same of several files, for which Git is asked once. */
export function readerOfEarlier(cwd: string, since: string): (file: string) => Promise<Version> {
  if (existsSync(resolve(cwd, since)) || since.includes(":")) return () => readVersion(cwd, since);
  if (since === "edition") return async (file) => readEdition(cwd, file, await lastEdition(cwd, file));
  const findOnce = oncePerRepository((repository) => findEarlier(repository, since));
  return async (file) => {
    const none = (refused: GitRefusal) => ({ label: `${since}:${file}`, file: undefined, refused });
    const place = await placeInGit(resolve(cwd, file));
    if (place.refused) return none(place.refused);
    const { value, refused } = await findOnce(place.value.repository);
    if (refused) return none(refused);
    const before = (await value.renames).get(place.value.path);
    return readInCommit(value.at, before ?? place.value.path, before ?? file);
  };
}

/** The last edition of a file, where it was found. */
export async function readEdition(
  cwd: string,
  file: string,
  edition: LastEdition | undefined,
): Promise<Version> {
  if (edition === undefined) {
    return { label: `edition:${file}`, file: undefined, refused: { reason: "no-edition", file } };
  }
  if ("file" in edition) return readVersion(cwd, edition.file);
  return readInCommit({ ...edition, revision: edition.edition }, edition.path, file);
}

interface Since {
  readonly at: NamedCommit;
  readonly renames: Promise<ReadonlyMap<string, string>>;
}

async function findEarlier(repository: Repository, since: string): Promise<FromGit<Since>> {
  const head = await findCommit(repository, "HEAD");
  if (head.refused) return head;
  const commit = await findSince(repository, since);
  if (commit.refused) return commit;
  return {
    value: {
      at: { repository, commit: commit.value, revision: since },
      renames: renamesBetween(repository, commit.value, head.value),
    },
  };
}
