import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { filesOnDisk } from "../files/input-files.js";
import { findSince, type GitRefusal, openRepository } from "../git/repository.js";
import { selectFiles } from "../git/select-files.js";
import { type AskedRange, findRange, readerOfRange } from "./read-range.js";
import { selectedVersions } from "./selected-versions.js";
import { absent, type NamedCommit, readerOfEarlier, readVersion, type Versions } from "./versions.js";

/** What a call compares. */
export interface Asked {
  readonly versions: readonly Versions[];
  /** For several files, however many there are. */
  readonly several: boolean;
  /** The files were not named: those in which nothing is different are not shown. */
  readonly all: boolean;
  /** Why Git gave no list of files. */
  readonly refused?: GitRefusal;
}

/**
 * Which files a call names: an older and a newer one, `REV..REV` and paths (three dots: since the lines of work parted), or
 * paths since a revision, a day, an edition or a file. Without paths, every radar and estimate that changed, and estimates
 * that name a file that did. A file that exists is always a file. undefined: the call says none of these.
 */
export async function askedVersions(
  cwd: string,
  named: readonly string[],
  since: string | undefined,
): Promise<Asked | undefined> {
  if (since !== undefined) return askedSince(cwd, since, named);
  const [first = "", ...rest] = named;
  const range = rangeIn(cwd, first);
  if (range) return askedRange(cwd, range, rest);
  const [second] = rest;
  if (second === undefined || rest.length > 1) return undefined;
  const versions = { old: await readVersion(cwd, first), new: await readVersion(cwd, second) };
  return { versions: [versions], several: false, all: false };
}

function rangeIn(cwd: string, name: string): AskedRange | undefined {
  const isPath = isFile(cwd, name) || name.includes(":");
  // No revision has a part of its own name like this, and a path that leads elsewhere has.
  const leadsElsewhere = /(^|[\\/])\.{1,2}[\\/]/.test(name);
  const [, from, dots = "", to] = (!isPath && !leadsElsewhere && /^(.*?)(\.{2,3})(.*)$/.exec(name)) || [];
  return dots === "" ? undefined : { from: from || "HEAD", to: to || "HEAD", parted: dots.length === 3 };
}

async function askedSince(cwd: string, since: string, named: readonly string[]): Promise<Asked | undefined> {
  if (named.length > 0) {
    const readOlder = readerOfEarlier(cwd, since);
    return readEach(named, async (path) => ({
      old: await readOlder(path),
      new: isFile(cwd, path) ? await readVersion(cwd, path) : absent(path),
    }));
  }
  // Each file has an edition of its own before it, and what has none cannot be told from what is new.
  if (since === "edition" || isFile(cwd, since) || since.includes(":")) return undefined;
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) return notListed(refused);
  const from = await findSince(repository, since);
  if (from.refused) return notListed(from.refused);
  const older = { repository, commit: from.value, revision: since };
  return readChanged(cwd, older, undefined);
}

async function askedRange(cwd: string, asked: AskedRange, named: readonly string[]): Promise<Asked> {
  if (named.length > 0) return readEach(named, readerOfRange(cwd, asked));
  const opened = await openRepository(cwd);
  if (opened.refused) return notListed(opened.refused);
  const found = await findRange(opened.value, asked);
  return found.refused ? notListed(found.refused) : readChanged(cwd, found.older, found.newer);
}

async function readEach(named: readonly string[], read: (path: string) => Promise<Versions>): Promise<Asked> {
  const versions: Versions[] = [];
  for (const path of named) versions.push(await read(path));
  return { versions, several: named.length > 1, all: false };
}

async function readChanged(cwd: string, older: NamedCommit, newer: NamedCommit | undefined): Promise<Asked> {
  const { repository, commit: from } = older;
  const { compared } = await selectFiles(repository, { from, to: newer ?? "all" });
  const versions: Versions[] = [];
  for await (const one of selectedVersions(compared, older, newer ?? filesOnDisk, cwd)) {
    versions.push(one.versions);
  }
  return { versions, several: true, all: true };
}

function notListed(refused: GitRefusal): Asked {
  return { versions: [], several: true, all: true, refused };
}

function isFile(cwd: string, name: string): boolean {
  return existsSync(resolve(cwd, name));
}
