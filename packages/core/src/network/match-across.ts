import { byCode } from "../diff/by-code.js";
import type { KeptApart } from "./types.js";
import { UnionFind } from "./union-find.js";

/** What is matched: a technology or a category of a radar. */
export interface Named {
  readonly id: string;
  readonly aliases: readonly string[];
  /** As they are compared; none is empty. */
  readonly titles: readonly string[];
}

/** Things of several owners that are the same: at most one of each owner. */
export interface MatchedAcross<T> {
  /** By the owner's name, in the order of the owners. */
  readonly groups: readonly ReadonlyMap<string, T>[];
  readonly keptApart: readonly KeptApart[];
}

interface Edge {
  readonly ids: readonly [string, string];
  readonly name: string;
  readonly by: KeptApart["by"];
}

/**
 * Finds what is the same in many radars: first by id, then by an id that one names among its earlier ones, then by title.
 * What one radar has apart is never made one by what another radar says, and a title that a radar has twice says nothing
 * there. The order of the radars does not matter; `owned` is sorted by owner.
 */
export function matchAcross<T extends Named>(
  owned: readonly (readonly [owner: string, things: readonly T[]])[],
): MatchedAcross<T> {
  const members = new Map<string, Map<string, T>>();
  for (const [owner, things] of owned) {
    for (const thing of things) {
      const ofId = members.get(idName(thing.id)) ?? new Map<string, T>();
      // Of ids that stand twice the first counts; the file is in error, and its check says so.
      if (!ofId.has(owner)) ofId.set(owner, thing);
      members.set(idName(thing.id), ofId);
    }
  }
  const groups = new UnionFind();
  const apart = new Map<string, KeptApart>();
  for (const { ids, name, by } of [...aliasEdges(owned), ...titleEdges(owned)]) {
    const [one, other] = ids.map((id) => groups.find(id)) as [string, string];
    if (one === other) continue;
    const [ofOne, ofOther] = [members.get(one), members.get(other)];
    const both = ofOther === undefined ? [] : [...ofOther.keys()].filter((owner) => ofOne?.has(owner));
    if (both.length > 0) {
      noteApart(apart, { name, by, both, technologies: idsOf(ofOne, ofOther, both) });
      continue;
    }
    groups.join(one, other);
    if (ofOther) members.set(one, new Map([...(ofOne ?? []), ...ofOther]));
    members.delete(other);
  }
  const order = new Map(owned.map(([owner], at) => [owner, at]));
  const place = ([owner]: readonly [string, T]) => order.get(owner) ?? 0;
  return {
    groups: [...members.values()].map((group) => new Map([...group].sort((a, b) => place(a) - place(b)))),
    keptApart: [...apart.values()].sort((a, b) => byCode(a.by, b.by) || byCode(a.name, b.name)),
  };
}

const idName = (id: string) => `id ${id}`;

/** Earlier ids lead to whoever has that id now, or had it too. */
function aliasEdges<T extends Named>(owned: readonly (readonly [string, readonly T[]])[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const [, things] of owned) {
    const own = new Set(things.map(({ id }) => id));
    for (const { id, aliases } of things) {
      for (const alias of aliases) {
        if (own.has(alias)) continue;
        const ids = [idName(id), idName(alias)] as const;
        edges.set(ids.join("\n"), { ids, name: alias, by: "id" });
      }
    }
  }
  return [...edges].sort(([a], [b]) => byCode(a, b)).map(([, edge]) => edge);
}

/** Those of a title that most radars have come first. */
function titleEdges<T extends Named>(owned: readonly (readonly [string, readonly T[]])[]): Edge[] {
  const byTitle = new Map<string, Map<string, number>>();
  for (const [, things] of owned) {
    const times = new Map<string, number>();
    const titlesOf = things.map(({ titles }) => new Set(titles));
    for (const titles of titlesOf) for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
    for (const [at, { id }] of things.entries()) {
      for (const title of titlesOf[at] ?? []) {
        if (times.get(title) !== 1) continue;
        const ids = byTitle.get(title) ?? new Map<string, number>();
        byTitle.set(title, ids.set(id, (ids.get(id) ?? 0) + 1));
      }
    }
  }
  return [...byTitle]
    .filter(([, ids]) => ids.size > 1)
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([title, ids]) => {
      const [[first = ""] = [], ...others] = [...ids].sort(([a, n], [b, m]) => m - n || byCode(a, b));
      return others.map(([id]) => ({
        ids: [idName(first), idName(id)] as const,
        name: title,
        by: "title" as const,
      }));
    });
}

function idsOf<T extends Named>(
  one: ReadonlyMap<string, T> | undefined,
  other: ReadonlyMap<string, T> | undefined,
  both: readonly string[],
): readonly string[] {
  return both
    .flatMap((owner) => [one?.get(owner)?.id, other?.get(owner)?.id])
    .filter((id) => id !== undefined);
}

function noteApart(
  apart: Map<string, KeptApart>,
  {
    name,
    by,
    both,
    technologies,
  }: Pick<KeptApart, "name" | "by" | "technologies"> & { readonly both: readonly string[] },
): void {
  const key = `${by} ${name}`;
  const known = apart.get(key);
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort(byCode);
  apart.set(key, {
    name,
    by,
    technologies: sorted([...(known?.technologies ?? []), ...technologies]),
    radars: sorted([...(known?.radars ?? []), ...both]),
  });
}
