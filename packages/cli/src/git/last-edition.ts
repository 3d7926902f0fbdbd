import { relative, resolve } from "node:path";
import { type Radar, readRadar } from "@kommuneradar/core";
import { editionFilesBefore, isEarlier, radarInFile } from "../files/edition-files.js";
import { decodeText } from "../files/read-text.js";
import { fileHistory } from "./file-history.js";
import { placeInGit } from "./place-in-git.js";
import { readBlobs } from "./read-blobs.js";
import type { Repository } from "./repository.js";

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
  const own = await radarInFile(path);
  return (await amongFiles(cwd, path, own)) ?? (await amongCommits(cwd, file, own?.edition));
}

async function amongFiles(
  cwd: string,
  path: string,
  own: Radar | undefined,
): Promise<LastEdition | undefined> {
  const files = await editionFilesBefore(path, own);
  // The first of those that state the latest date.
  const latest = files.find(({ edition }) => edition === files.at(-1)?.edition);
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

/** Only what states one is read whole. */
function editionIn(text: string): string | undefined {
  return /^edition *:/m.test(text) ? readRadar(text).radar?.edition : undefined;
}
