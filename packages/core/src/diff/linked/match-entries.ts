import type { Text } from "../../text/localized.js";
import { byCode } from "../by-code.js";

/** An entry that is known by its id, and by its title where the id is another. */
export interface Entry {
  readonly id: string;
  readonly title: Text;
}

export interface MatchedEntries<E> {
  /** In both, by the newer id. */
  readonly pairs: readonly (readonly [old: E, now: E])[];
  readonly added: readonly E[];
  readonly removed: readonly E[];
}

/**
 * Finds what is the same entry in two lists: the same id, else a title that nothing else among what is left has on either
 * side. The order of the lists does not matter, and looked at from the other side the pairs are the same. Of ids that stand
 * twice the first counts.
 */
export function matchEntries<E extends Entry>(old: readonly E[], now: readonly E[]): MatchedEntries<E> {
  const [before, after] = [byId(old), byId(now)];
  const pairs: (readonly [E, E])[] = [];
  const pair = (one: E, other: E) => {
    pairs.push([one, other]);
    before.delete(one.id);
    after.delete(other.id);
  };
  for (const [id, entry] of [...before]) {
    const same = after.get(id);
    if (same !== undefined) pair(entry, same);
  }
  const [left, right] = [byTitle(before), byTitle(after)];
  for (const [title, [entry, ...more]] of left) {
    const [same, ...others] = right.get(title) ?? [];
    if (entry && same && more.length === 0 && others.length === 0) pair(entry, same);
  }
  return {
    pairs: pairs.sort(([, a], [, b]) => byCode(a.id, b.id)),
    added: sorted(after),
    removed: sorted(before),
  };
}

function byId<E extends Entry>(entries: readonly E[]): Map<string, E> {
  const found = new Map<string, E>();
  for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry);
  return found;
}

function byTitle<E extends Entry>(entries: ReadonlyMap<string, E>): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries.values()) {
    const title = titleKey(entry.title);
    found.set(title, [...(found.get(title) ?? []), entry]);
  }
  return found;
}

/** The same for texts that hold the same, in whatever order their languages stand. */
export function titleKey(text: Text): string {
  if (typeof text === "string") return text;
  return JSON.stringify(Object.entries(text).sort(([a], [b]) => byCode(a, b)));
}

function sorted<E extends Entry>(entries: ReadonlyMap<string, E>): E[] {
  return [...entries.values()].sort((a, b) => byCode(a.id, b.id));
}
