import { byCode } from "../diff/by-code.js";
import { isSameRadar } from "../radar/same-radar.js";
import { slugOf } from "../text/slug.js";
import type { NetworkRadar, NewestEdition } from "./types.js";
import { UnionFind } from "./union-find.js";

/**
 * The newest edition of each radar. Files are editions of one radar where they are kept in one place and have an id or a
 * title in common, where they have both in common wherever they are kept, and where one is kept as an earlier edition of
 * the other's place. An id alone makes nobody's radar another's edition: many begin with a copy of the same template.
 */
export function newestEditions(radars: readonly NetworkRadar[]): readonly NewestEdition[] {
  const sorted = radars.toSorted((a, b) => byCode(a.id, b.id));
  const groups = new UnionFind();
  for (const one of sorted) for (const name of namesOf(one)) groups.join(`file ${one.id}`, name);
  for (const one of sorted) {
    if (one.frozen !== true) continue;
    const own = sorted.find(
      (other) => other.frozen !== true && other.place === one.place && isSameRadar(one.radar, other.radar),
    );
    if (own) groups.join(`file ${one.id}`, `file ${own.id}`);
  }
  const editions = new Map<string, NetworkRadar[]>();
  for (const one of sorted) {
    const group = groups.find(`file ${one.id}`);
    editions.set(group, [...(editions.get(group) ?? []), one]);
  }
  return [...editions.values()]
    .flatMap((ofOne) => {
      const [newest, ...earlier] = ofOne.sort(latestFirst);
      return newest ? [{ newest, earlier: earlier.map(({ id }) => id) }] : [];
    })
    .sort((a, b) => byCode(a.newest.id, b.newest.id));
}

/** Whoever shares one of these is an edition of the same radar. */
function namesOf({ place, radar }: NetworkRadar): readonly string[] {
  const title = titlesOf(radar.title);
  return [
    ...title.map((one) => JSON.stringify(["place", place, "title", one])),
    ...(radar.id === undefined ? [] : [JSON.stringify(["place", place, "id", radar.id])]),
    ...(radar.id === undefined ? [] : title.map((one) => JSON.stringify(["id", radar.id, "title", one]))),
  ];
}

function titlesOf(title: NetworkRadar["radar"]["title"]): readonly string[] {
  const texts = typeof title === "string" ? [title] : Object.values(title);
  return [...new Set(texts.map(slugOf))].filter((text) => text !== "");
}

/** A radar without an edition is the one that is worked on; dates as text stand in their order. */
function latestFirst(a: NetworkRadar, b: NetworkRadar): number {
  const frozen = Number(a.frozen === true) - Number(b.frozen === true);
  if (frozen !== 0) return frozen;
  const [one, other] = [a.radar.edition, b.radar.edition];
  if (one !== other) {
    if (one === undefined) return -1;
    return other === undefined ? 1 : byCode(other, one);
  }
  return byCode(a.id, b.id);
}
