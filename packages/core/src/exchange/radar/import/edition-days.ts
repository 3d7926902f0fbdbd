import type { RadarImportNote } from "./notes.js";

/** More is a diary, and no history of a radar. */
const mostEditions = 60;
/** Entries of all editions together. */
const mostWritten = 200_000;

/**
 * The days, in their order, that editions are made for: all of them, or the last of every month or year where they are too
 * many for a radar of so many entries.
 */
export function editionDays(days: readonly string[], entries: number): readonly string[] {
  const most = Math.max(1, Math.min(mostEditions, Math.floor(mostWritten / Math.max(1, entries))));
  const lastOf = (period: number) => [...new Map(days.map((day) => [day.slice(0, period), day])).values()];
  for (const period of ["2026-01-01".length, "2026-01".length]) {
    const last = lastOf(period);
    if (last.length <= most) return last;
  }
  return lastOf("2026".length).slice(-most);
}

/** That several days became one edition; nothing where none did. */
export function joinedDays(
  file: string,
  days: number,
  editions: number,
): readonly Extract<RadarImportNote, { code: "days-joined" }>[] {
  return editions < days ? [{ file, line: 0, code: "days-joined", days, editions }] : [];
}
