import type { PublishedEstimate, UnmappedCode, WorkforceTable } from "@kommuneradar/core";

/** The codes of several tables that lead to no occupation, heaviest first, without those that are hidden as small cells. */
export function shownUnmapped(
  tables: readonly WorkforceTable[],
  { occupations }: Pick<PublishedEstimate, "occupations">,
): readonly UnmappedCode[] {
  const shown = new Set(occupations.map(({ code }) => code));
  const all = new Map<string, UnmappedCode>();
  for (const one of tables.flatMap(({ unmapped }) => unmapped)) {
    if (!shown.has(one.occupation)) continue;
    const other = all.get(one.occupation);
    const sum = {
      rows: one.rows + (other?.rows ?? 0),
      weightMilli: one.weightMilli + (other?.weightMilli ?? 0),
    };
    all.set(one.occupation, { ...one, ...other, ...sum });
  }
  return [...all.values()].sort((a, b) => b.weightMilli - a.weightMilli || (a.code < b.code ? -1 : 1));
}
