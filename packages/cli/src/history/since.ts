import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Edition } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { readRadarVersion } from "../diff/radar-version.js";
import { readEdition, readVersion } from "../diff/versions.js";
import { type Finding, findingAtStart } from "../finding.js";
import { lastEdition } from "../git/last-edition.js";
import { placeInGit } from "../git/place-in-git.js";
import { commitsSince, type FromGit, findSince } from "../git/repository.js";
import { gitTexts } from "../text/git.js";
import { historyTexts } from "../text/history.js";
import type { Editions } from "./editions.js";

/** The editions of a file in Git from a revision, a day, a file or the last edition on; what stood then comes first. */
export async function editionsSince(
  { editions, findings }: Editions,
  since: string,
  file: string,
  context: Context,
): Promise<Editions> {
  const { cwd } = context.io;
  const words = gitTexts(context.language);
  const also = (finding: Finding) => [...findings, finding];
  const isFile = existsSync(resolve(cwd, since)) || since.includes(":");
  const isEdition = since === "edition" && !isFile;
  const edition = isEdition ? await lastEdition(cwd, file) : undefined;
  if (isFile || (edition && "file" in edition) || (isEdition && edition === undefined)) {
    const version = isFile ? readVersion(cwd, since) : readEdition(cwd, file, edition);
    const { label, radar, findings: about } = readRadarVersion(await version, context);
    if (radar === undefined) return { editions: [], findings: [...findings, ...about] };
    const date = radar.edition;
    const later = editions.filter((one) => date === undefined || (one.date ?? "") > date);
    return { editions: [{ id: label, date, radar }, ...later], findings: [...findings, ...about] };
  }
  const { refused, value: commits } = await commitsAfter(cwd, file, edition?.commit ?? since);
  if (refused) {
    return {
      editions: [],
      findings: also(findingAtStart(file, "unreadable-file", "error", words.refused(refused))),
    };
  }
  // What has no commit is the file as it stands.
  const first = editions.findIndex(({ id }) => id === file || commits.has(id));
  if (first === 0) {
    return {
      editions,
      findings: also(findingAtStart(file, "unreadable-file", "warning", words.beginsLater(since))),
    };
  }
  return { editions: editions.slice((first < 0 ? editions.length : first) - 1), findings };
}

/** The same among edition files: from a day or from one of the files on. */
export function editionFilesSince(
  editions: readonly Edition[],
  since: string,
  context: Context,
): readonly Edition[] {
  const named = editions.findIndex(({ id }) => id === since);
  if (named >= 0) return editions.slice(named);
  if (!/^\d{4}-\d\d-\d\d$/.test(since))
    throw new UsageError(historyTexts(context.language).sinceOfFiles(since));
  const first = editions.findIndex(({ date }) => (date ?? "") > since);
  return editions.slice(Math.max(0, (first < 0 ? editions.length : first) - 1));
}

async function commitsAfter(cwd: string, file: string, since: string): Promise<FromGit<ReadonlySet<string>>> {
  const place = await placeInGit(resolve(cwd, file));
  if (place.refused) return place;
  const { repository } = place.value;
  const commit = await findSince(repository, since);
  if (commit.refused) return commit;
  return { value: await commitsSince(repository, commit.value) };
}
