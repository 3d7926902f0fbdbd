import type { Fields } from "../fields.js";
import type { ForeignName } from "../types.js";

export interface SectionRow {
  readonly line: number;
  readonly fields: Fields;
}

/** The parts of a file, whichever way it is written. */
export interface QiwiDocument {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly rows: readonly SectionRow[];
  /** How entries write a category → its title. */
  readonly categories: readonly ForeignName[];
  readonly rings: readonly ForeignName[];
}

export type Pair = readonly [name: string, text: string];

const place = /^[qs]\d$/i;

/**
 * Entries write a category by its id, by its title or by another name. Files have the other names under the id (`q1: tools`),
 * or the id under them (`tools: q1`).
 */
export function withAliases(titles: readonly Pair[], written: readonly Pair[]): readonly ForeignName[] {
  const byId = new Map(titles);
  const aliases = written.map(([a, b]): Pair => (place.test(b) && !place.test(a) ? [b, a] : [a, b]));
  for (const [id, alias] of aliases) if (!byId.has(id)) byId.set(id, alias);
  return [...byId].map(([id, title]) => {
    const other = aliases.filter(([of]) => of === id).map(([, alias]) => alias);
    return { name: id, title, ...(other.length > 0 && { aliases: other }) };
  });
}

/** Inside out by their ids, r1 to r8. */
export function ringsOf(pairs: readonly Pair[]): readonly ForeignName[] {
  const number = (id: string) => Number(/\d+/.exec(id)?.[0] ?? 0);
  return pairs.toSorted(([a], [b]) => number(a) - number(b)).map(([name, title]) => ({ name, title }));
}
