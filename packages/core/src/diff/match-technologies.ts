import type { Radar, Technology } from "../radar/model.js";
import { byCode } from "./by-code.js";

/** The technologies of two radars, each with its other self. */
export interface Matched {
  /** In both, by the newer id. */
  readonly pairs: readonly (readonly [old: Technology, now: Technology])[];
  readonly added: readonly Technology[];
  readonly removed: readonly Technology[];
}

/**
 * Finds what is the same technology in two radars: the same id, else an id that the other names among its earlier
 * ones. The order of the files does not matter, and looked at from the other side the pairs are the same: a rename
 * that was undone is a rename too. Where several would do, the first by name is taken.
 */
export function matchTechnologies(old: Radar, now: Radar): Matched {
  const pairs: (readonly [Technology, Technology])[] = [];
  const [all, others] = [byId(old), byId(now)];
  const before = new Map<string, Technology>();
  for (const [id, technology] of all) {
    const same = others.get(id);
    if (same === undefined) before.set(id, technology);
    else pairs.push([technology, same]);
  }
  const after = new Map(pairs.length === others.size ? [] : [...others].filter(([id]) => !all.has(id)));
  const candidates = [...namedBy(after, before), ...namedBy(before, after).map(([a, b]) => [b, a] as const)];
  candidates.sort((a, b) => byCode(pairName(a), pairName(b)));
  for (const [from, to] of candidates) {
    const [technology, same] = [before.get(from), after.get(to)];
    if (technology === undefined || same === undefined) continue;
    pairs.push([technology, same]);
    before.delete(from);
    after.delete(to);
  }
  return {
    pairs: pairs.sort(([, a], [, b]) => byCode(a.id, b.id)),
    added: sorted(after),
    removed: sorted(before),
  };
}

/** A radar in a row of editions is held against the one before it and the one after. */
const known = new WeakMap<Radar, ReadonlyMap<string, Technology>>();

/** Of ids that stand twice the first counts; the file is in error, and its check says so. */
function byId(radar: Radar): ReadonlyMap<string, Technology> {
  const before = known.get(radar);
  if (before) return before;
  const found = new Map<string, Technology>();
  for (const technology of radar.technologies) {
    if (!found.has(technology.id)) found.set(technology.id, technology);
  }
  known.set(radar, found);
  return found;
}

/** Pairs [an id of `others`, the id here that has it among its aliases]. */
function namedBy(here: ReadonlyMap<string, Technology>, others: ReadonlyMap<string, Technology>) {
  return [...here.values()].flatMap(({ id, aliases }) =>
    aliases.filter((alias) => others.has(alias)).map((alias) => [alias, id] as const),
  );
}

/** The same from either side. */
function pairName([a, b]: readonly [string, string]): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function sorted(technologies: ReadonlyMap<string, Technology>): Technology[] {
  return [...technologies.values()].sort((a, b) => byCode(a.id, b.id));
}
