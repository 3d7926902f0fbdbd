import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { decodeText, readText, type TextFile } from "../files/read-text.js";
import { type FileInCommit, fileAt, nameInCommit } from "../git/file-at.js";
import { filesInCommit, topFolderOf } from "../git/files-in-commit.js";
import { lastEdition } from "../git/last-edition.js";
import {
  findCommit,
  findSince,
  type GitRefusal,
  mergeBase,
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
  const found = await at(cwd, revision);
  if (found.refused) return { label: name, file: undefined, refused: found.refused };
  const { repository, commit } = found;
  const file = await fileAt(repository, commit, name.slice(colon + 1), "root");
  return versionOf(name, file, repository, commit, revision);
}

async function at(cwd: string, revision: string) {
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) return { refused };
  const commit = await findCommit(repository, revision);
  return commit.refused ? { refused: commit.refused } : { repository, commit: commit.value };
}

/** A path in two revisions, followed through a rename. `parted`: the older is where the lines of work parted. */
export async function readRange(
  cwd: string,
  { from, to, parted }: { from: string; to: string; parted: boolean },
  path: string,
): Promise<Versions> {
  const none = (revision: string, refused: GitRefusal) => ({
    label: `${revision}:${path}`,
    file: undefined,
    refused,
  });
  const newest = await at(cwd, to);
  if (newest.refused) return { old: none(from, newest.refused), new: none(to, newest.refused) };
  const { repository } = newest;
  const oldest = await findCommit(repository, from);
  if (oldest.refused) {
    return { old: none(from, oldest.refused), new: await inCommit(repository, newest.commit, to, path) };
  }
  const start = parted ? await mergeBase(repository, oldest.value, newest.commit) : oldest.value;
  return {
    old: await inCommit(repository, start, from, await nameInCommit(repository, start, newest.commit, path)),
    new: await inCommit(repository, newest.commit, to, path),
  };
}

async function inCommit(
  repository: Repository,
  commit: string,
  revision: string,
  path: string,
): Promise<Version> {
  const file = await fileAt(repository, commit, path, "folder");
  return versionOf(`${revision}:${path}`, file, repository, commit, revision);
}

function versionOf(
  label: string,
  file: FileInCommit | undefined,
  repository: Repository,
  commit: string,
  revision: string,
): Version {
  if (file === undefined) return { label, file };
  const path = resolve(topFolderOf(repository), file.path);
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
export async function readEarlier(cwd: string, since: string, file: string): Promise<Version> {
  if (existsSync(resolve(cwd, since)) || since.includes(":")) return readVersion(cwd, since);
  const none = (refused: GitRefusal) => ({ label: `${since}:${file}`, file: undefined, refused });
  if (since === "edition") {
    const edition = await lastEdition(cwd, file);
    if (edition === undefined) return none({ reason: "no-edition", file });
    if ("file" in edition) return readVersion(cwd, edition.file);
    return {
      ...(await readVersion(cwd, `${edition.commit}:${edition.path}`)),
      label: `${edition.edition}:${file}`,
    };
  }
  const head = await at(cwd, "HEAD");
  if (head.refused) return none(head.refused);
  const { repository } = head;
  const commit = await findSince(repository, since);
  if (commit.refused) return none(commit.refused);
  const name = await nameInCommit(repository, commit.value, head.commit, relative(cwd, resolve(cwd, file)));
  return inCommit(repository, commit.value, since, name);
}
