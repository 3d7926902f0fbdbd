import { defaultRings } from "../../../radar/build.js";
import { offRings } from "./known-rings.js";
import { makeId, sameName } from "./make-id.js";
import { usedNames } from "./name-list.js";
import type { RadarImportNote } from "./notes.js";
import type { ForeignRadar } from "./types.js";

/** A ring of `map` that the source has not, or one that it would become and that no radar has; undefined where all is well. */
export function unknownRing(
  radar: ForeignRadar,
  map: ReadonlyMap<string, string>,
  file: string,
): RadarImportNote | undefined {
  if (map.size === 0) return undefined;
  const rings = radar.editions.flatMap(
    ({ rings: own, entries }) => own ?? radar.rings ?? usedNames(entries.map(({ ring }) => ring)),
  );
  const named = (names: readonly string[]) => new Set(names.map(sameName));
  const foreign = named(rings.flatMap(({ name, title }) => [name, title]));
  const ids = [
    ...new Set([...defaultRings.map(({ id }) => id), ...offRings, ...rings.map(({ name }) => makeId(name))]),
  ];
  for (const [from, to] of map) {
    const titles = [...new Set(rings.map(({ title }) => title))];
    if (!foreign.has(sameName(from)))
      return { file, line: 0, code: "no-such-ring", ring: from, rings: titles };
    if (!ids.includes(to)) return { file, line: 0, code: "no-such-ring", ring: to, rings: ids };
  }
  return undefined;
}
