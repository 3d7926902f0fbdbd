import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { radarsAndEstimates } from "../git/radars-and-estimates.js";
import type { GitRefusal } from "../git/repository.js";
import { readEarlier, readRange, readVersion, type Version, type Versions } from "./versions.js";

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
 * paths since a revision, a day, an edition or a file. Without paths, every radar and estimate there was or is. A file that
 * exists is always a file. undefined: the call says none of these.
 */
export async function askedVersions(
  cwd: string,
  named: readonly string[],
  since: string | undefined,
): Promise<Asked | undefined> {
  const isFile = (name: string) => existsSync(resolve(cwd, name));
  if (since !== undefined) {
    return askedPaths(
      named,
      () => radarsAndEstimates(cwd, since, undefined),
      async (path) => ({
        old: await readEarlier(cwd, since, path),
        new: isFile(path) ? await readVersion(cwd, path) : gone(path),
      }),
    );
  }
  const [first = "", ...rest] = named;
  const range = isFile(first) || first.includes(":") ? null : /^(.*?)(\.{2,3})(.*)$/.exec(first);
  if (range) {
    const [, from, dots = "", to] = range;
    const asked = { from: from || "HEAD", to: to || "HEAD", parted: dots.length === 3 };
    return askedPaths(
      rest,
      () => radarsAndEstimates(cwd, asked.from, asked.to),
      (path) => readRange(cwd, asked, path),
    );
  }
  const [second] = rest;
  if (second === undefined || rest.length > 1) return undefined;
  const versions = { old: await readVersion(cwd, first), new: await readVersion(cwd, second) };
  return { versions: [versions], several: false, all: false };
}

async function askedPaths(
  named: readonly string[],
  list: () => ReturnType<typeof radarsAndEstimates>,
  read: (path: string) => Promise<Versions>,
): Promise<Asked> {
  const all = named.length === 0;
  const { value: paths = [], refused } = all ? await list() : { value: named };
  const versions: Versions[] = [];
  for (const path of paths) versions.push(await read(path));
  return { versions, several: named.length !== 1, all, ...(refused && { refused }) };
}

/** A file that is no longer there: all of it was taken away. */
function gone(path: string): Version {
  return { label: path, file: undefined };
}
