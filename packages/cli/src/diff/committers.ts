import { diffRadars, type Radar, type RadarDiff, type Reassessment, readRadar } from "@kommuneradar/core";
import { decodeText } from "../files/read-text.js";
import { changesOfFile, type FileChange } from "../git/changes-of-file.js";
import { placeInGit } from "../git/place-in-git.js";
import { readBlobs } from "../git/read-blobs.js";
import { findCommit, type Repository } from "../git/repository.js";
import type { Version, Versions } from "./versions.js";

/** A year of daily changes; who changed what before is not looked for. */
const mostChanges = 400;

/**
 * A diff in which an assessment that does not say who made it has the author of the commit it came with. Nothing is added
 * where the older version is not from Git, and to what is not committed.
 */
export async function withCommitters(diff: RadarDiff, versions: Versions): Promise<RadarDiff> {
  const wanted = diff.reassessed.filter(({ by }) => by === undefined);
  const { place: old } = versions.old;
  if (wanted.length === 0 || old?.commit === undefined) return diff;
  const path = versions.new.place?.path;
  const place = path === undefined ? undefined : (await placeInGit(path)).value;
  if (place === undefined) return diff;
  const { repository: root, path: name } = place;
  const newest = versions.new.place?.commit ?? (await findCommit(root, "HEAD")).value;
  if (newest === undefined) return diff;
  const changes = (await changesOfFile(root, old.commit, newest, name)).slice(0, mostChanges);
  const uncommitted = await reassessedSince(root, newest, name, versions.new);
  const committers = await committersOf(
    root,
    changes,
    namesOf(
      diff,
      wanted.filter(({ id }) => !uncommitted.has(id)),
    ),
  );
  const reassessed = diff.reassessed.map((again) => {
    const committed = committers.get(again.id);
    return committed ? { ...again, committed } : again;
  });
  return { ...diff, reassessed };
}

/** Each id with the names it had on the way. */
function namesOf(diff: RadarDiff, wanted: readonly Reassessment[]): ReadonlyMap<string, ReadonlySet<string>> {
  const technologies = new Map(diff.new.technologies.map((technology) => [technology.id, technology]));
  const before = new Map(diff.renamed.map(({ from, to }) => [to, from]));
  return new Map(
    wanted.map(({ id }) => [
      id,
      new Set([id, before.get(id) ?? id, ...(technologies.get(id)?.aliases ?? [])]),
    ]),
  );
}

/** What was assessed again in a file as it stands, and is in no commit. */
async function reassessedSince(
  root: Repository,
  commit: string,
  name: string,
  { place, file }: Version,
): Promise<ReadonlySet<string>> {
  const now = file?.text === undefined ? undefined : readRadar(file.text).radar;
  if (place?.commit !== undefined || now === undefined) return new Set();
  for await (const bytes of readBlobs(root, [`${commit}:${name}`])) {
    const committed = radarIn(bytes);
    if (committed) return new Set(diffRadars(committed, now).reassessed.map(({ id }) => id));
  }
  return new Set();
}

async function committersOf(
  root: Repository,
  changes: readonly FileChange[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, NonNullable<Reassessment["committed"]>>> {
  const found = new Map<string, NonNullable<Reassessment["committed"]>>();
  if (names.size === 0) return found;
  let at = 0;
  let before: Radar | undefined;
  for await (const bytes of readBlobs(
    root,
    changes.flatMap((change) => [change.before, change.after]),
  )) {
    const change = changes[at >> 1];
    const radar = radarIn(bytes);
    if (at % 2 === 0) before = radar;
    else if (before && radar && change) {
      const reassessed = diffRadars(before, radar).reassessed.map(({ id }) => id);
      for (const [id, known] of names) {
        if (!found.has(id) && reassessed.some((name) => known.has(name))) {
          found.set(id, { by: change.author, date: change.date });
        }
      }
      if (found.size === names.size) break;
    }
    at += 1;
  }
  return found;
}

function radarIn(bytes: Uint8Array | undefined): Radar | undefined {
  const text = bytes && decodeText(bytes).text;
  return text === undefined ? undefined : readRadar(text).radar;
}
