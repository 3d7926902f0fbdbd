import { existsSync } from "node:fs";
import { join } from "node:path";
import { AnswerRefused, answerTexts } from "@kommuneradar/charts";
import { origin } from "@kommuneradar/core";
import type { Asked } from "@kommuneradar/schema";
import type { Context } from "../commands/command.js";
import { readEarlier, type Version, type Versions } from "../diff/versions.js";
import { isBelow } from "../files/files-within.js";
import type { InputFiles } from "../files/input-files.js";
import type { Folder } from "./folder.js";

/** A name of a commit or a day, and nothing that Git reads as an option, a range or a path. */
const revision = /^(?!.*\.\.)[\p{L}\p{N}_][\p{L}\p{N}_./@{}^~+-]*$/u;

/** Both files of a comparison, and what they name, from the folder alone: as it stands, or as it was in a commit. */
export async function readVersions(
  { file, older, since }: Asked<"diff">,
  folder: Folder,
  { language }: Context,
): Promise<Versions> {
  const words = answerTexts(language);
  if ((older === undefined) === (since === undefined)) throw new AnswerRefused(words.olderOrSince);
  const name = folder.named(file, language);
  const now = await standing(name, folder);
  if (older !== undefined) return { old: await standing(folder.named(older, language), folder), new: now };
  const asked = since as string;
  // A file of that name would be read in place of the revision.
  if (!revision.test(asked) || asked === "edition" || existsSync(join(folder.root, asked))) {
    throw new AnswerRefused(words.notARevision(asked));
  }
  return { old: within(await readEarlier(folder.root, asked, name), folder), new: now };
}

async function standing(name: string, { root, files }: Folder): Promise<Version> {
  const path = join(root, name);
  return { label: name, file: await files.text(path), place: { path, open: async () => files } };
}

/** A version in a commit, in which nothing outside of the folder is read either. */
function within(version: Version, { root }: Folder): Version {
  const { place } = version;
  if (place === undefined) return version;
  if (!isBelow(root, place.path)) return { label: version.label, file: undefined };
  return { ...version, place: { ...place, open: async () => onlyBelow(root, await place.open()) } };
}

function onlyBelow(root: string, files: InputFiles): InputFiles {
  const isIn = (path: string) => isBelow(root, path);
  return {
    ...files,
    exists: (path) => isIn(path) && files.exists(path),
    text: async (path) =>
      isIn(path)
        ? files.text(path)
        : { problem: { code: "unreadable-file", data: { reason: "permission" }, range: origin } },
    head: async (path) => (isIn(path) ? files.head(path) : undefined),
    onDisk: (path) => (isIn(path) ? files.onDisk(path) : undefined),
    async *pieces(path) {
      if (!isIn(path)) throw Object.assign(new Error(path), { code: "EACCES" });
      yield* files.pieces(path);
    },
  };
}
