import { readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { isSameRadar, type Radar, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import { decodeText, readText } from "../files/read-text.js";
import { fileHistory } from "./file-history.js";
import { placeInGit } from "./place-in-git.js";
import { readBlobs } from "./read-blobs.js";
import type { Repository } from "./repository.js";

/** Frozen editions stand beside the radar, or in this folder beside it. */
const folders = [".", "editions"];
/** Of a folder with more, somebody has to name the file. */
const mostFiles = 500;

/** Where the edition before a radar as it stands is: in a file by its path from `cwd`, or in a commit. */
export type LastEdition =
  | { readonly file: string }
  | {
      readonly repository: Repository;
      readonly commit: string;
      /** From the root. */
      readonly path: string;
      readonly edition: string;
    };

/**
 * The latest edition before a radar as it stands: of the files that state an edition date, else of the file's own
 * versions in Git. Undefined where none states one.
 */
export async function lastEdition(cwd: string, file: string): Promise<LastEdition | undefined> {
  const path = resolve(cwd, file);
  const own = await radarIn(path);
  return (await amongFiles(cwd, path, own)) ?? (await amongCommits(cwd, file, own?.edition));
}

async function amongFiles(
  cwd: string,
  path: string,
  own: Radar | undefined,
): Promise<LastEdition | undefined> {
  let latest: { readonly path: string; readonly edition: string } | undefined;
  for (const folder of folders.map((name) => join(dirname(path), name))) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => /\.ya?ml$/i.test(name)).slice(0, mostFiles);
    for (const other of files.map((name) => join(folder, name))) {
      const radar = other === path ? undefined : await radarIn(other);
      const edition = radar?.edition;
      if (
        radar === undefined ||
        edition === undefined ||
        !isEarlier(edition, own?.edition) ||
        !isSameRadar(radar, own)
      )
        continue;
      if (latest === undefined || edition > latest.edition) latest = { path: other, edition };
    }
  }
  return latest && { file: relative(cwd, latest.path) };
}

async function amongCommits(
  cwd: string,
  file: string,
  own: string | undefined,
): Promise<LastEdition | undefined> {
  const { value: place } = await placeInGit(resolve(cwd, file));
  if (place === undefined) return undefined;
  const { repository } = place;
  const versions = (await fileHistory(repository, place.path)).toReversed();
  const blobs = readBlobs(
    repository,
    versions.map(({ blob }) => blob),
  );
  for (const { commit, path } of versions) {
    const { value: bytes } = await blobs.next();
    const edition = bytes && editionIn(decodeText(bytes).text ?? "");
    if (edition === undefined || !isEarlier(edition, own)) continue;
    await blobs.return();
    return { repository, commit, path, edition };
  }
  return undefined;
}

/** Dates as text stand in their order. */
function isEarlier(edition: string, than: string | undefined): boolean {
  return than === undefined || edition < than;
}

async function radarIn(path: string): Promise<Radar | undefined> {
  const { text } = await readText(path);
  return text !== undefined && documentKind(path, text) === "radar" ? readRadar(text).radar : undefined;
}

/** Only what states one is read whole. */
function editionIn(text: string): string | undefined {
  return /^edition *:/m.test(text) ? readRadar(text).radar?.edition : undefined;
}
