import { fileURLToPath } from "node:url";
import { decodeText } from "../files/read-text.js";
import { fileAt } from "../git/file-at.js";
import { placeInGit } from "../git/place-in-git.js";
import { findSince } from "../git/repository.js";

/** The text of a file (an address) in a revision of its repository, or on a day; undefined where there is none. */
export async function earlierText(uri: string, revision: string): Promise<string | undefined> {
  const { value: place } = await placeInGit(fileURLToPath(uri));
  if (place === undefined) return undefined;
  const { value: commit } = await findSince(place.repository, revision);
  const found = commit === undefined ? undefined : await fileAt(place.repository, commit, place.path);
  return found && decodeText(found.bytes).text;
}
