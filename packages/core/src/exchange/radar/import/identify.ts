import { patterns } from "@kommuneradar/schema";
import { IdList } from "../../../text/id-list.js";
import { makeId, sameName } from "./make-id.js";
import type { RadarImportNote } from "./notes.js";
import type { ForeignEdition, ForeignEntry } from "./types.js";

/** A technology of the source, through its editions. */
export interface Identity {
  readonly id: string;
  /** As it was last. */
  readonly entry: ForeignEntry;
  /** The place of the last edition it is in. */
  readonly edition: number;
}

export interface Identities {
  /** Those of the present edition in its order, then those that have left, the latest first. */
  readonly all: readonly Identity[];
  /** The id of each entry of each edition. */
  readonly idOf: ReadonlyMap<ForeignEntry, string>;
  readonly notes: readonly RadarImportNote[];
}

/**
 * Which entries of the editions are the same technology: those the source knows by the same key, in whatever case; where
 * an edition has a key twice, the first is the first of the others. The latest edition chooses ids first, so that they do
 * not depend on how much history there is.
 */
export function identify(editions: readonly ForeignEdition[]): Identities {
  const ids = new IdList();
  const byKey = new Map<string, Identity>();
  const idOf = new Map<ForeignEntry, string>();
  const notes: RadarImportNote[] = [];
  const made: string[] = [];
  for (const [edition, { entries }] of [...editions.entries()].toReversed()) {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      const name = sameName(entry.key);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const key = `${name}\n${count}`;
      let known = byKey.get(key);
      if (known === undefined) {
        const wanted = patterns.id.test(entry.key) ? entry.key : makeId(entry.key);
        const id = ids.take(wanted);
        if (id !== wanted)
          notes.push({ ...entry.place, code: "same-id", entry: entry.title, id: wanted, written: id });
        if (wanted !== entry.key && entry.key !== entry.title) made.push(entry.key);
        known = { id, entry, edition };
        byKey.set(key, known);
      }
      idOf.set(entry, known.id);
    }
  }
  const file = editions.at(-1)?.entries[0]?.place.file ?? "";
  if (made.length > 0) notes.push({ file, line: 0, code: "ids-made", entries: made });
  return { all: [...byKey.values()], idOf, notes };
}
