import { isDate } from "../../../radar/calendar.js";
import { editionDays } from "./edition-days.js";
import { fieldsOf, listOf, textField } from "./fields.js";
import type { ForeignEdition, ForeignEntry } from "./types.js";

export interface Station {
  readonly date: string | undefined;
  readonly ring: string | undefined;
  readonly grounds: string | undefined;
}

export interface Timed {
  readonly entry: ForeignEntry;
  /** The newest first. */
  readonly stations: readonly Station[];
}

/** A timeline, the newest first whatever the file's order; what has no date keeps its place. */
export function stationsOf(timeline: unknown): {
  readonly list: readonly Station[];
  readonly inOrder: boolean;
} {
  const written = listOf(timeline).flatMap((one): readonly Station[] => {
    const fields = fieldsOf(one);
    if (fields === undefined) return [];
    return [
      {
        date: dayOf(fields["date"]),
        ring: textField(fields["ringId"]),
        grounds: textField(fields["description"]),
      },
    ];
  });
  if (written.some(({ date }) => date === undefined)) return { list: written, inOrder: true };
  const sorted = written.toSorted((a, b) =>
    (a.date ?? "") < (b.date ?? "") ? 1 : a.date === b.date ? 0 : -1,
  );
  return { list: sorted, inOrder: sorted.every((station, at) => station === written[at]) };
}

/** The day of a date as such files have it: `2024-01-01`, with a time behind it, or a number of milliseconds. */
function dayOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 8e15)
    return new Date(value).toISOString().slice(0, 10);
  const text = textField(value)?.trim();
  const day = text?.slice(0, 10);
  if (isDate(day)) return day;
  const milliseconds = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().slice(0, 10);
}

/** Every day on which something moved, the earliest first. */
export function daysOf(read: readonly Timed[]): readonly string[] {
  return [...new Set(read.flatMap(({ stations }) => stations.flatMap(({ date }) => date ?? [])))].sort();
}

/** An edition for every one of the days on which something moved, or of their months or years: what had come by then, in the ring it was in. */
export function editionsOf(read: readonly Timed[], moved: readonly string[]): readonly ForeignEdition[] {
  const days = editionDays(moved, read.length);
  const now: ForeignEdition = {
    date: undefined,
    label: days.at(-1) ?? "",
    entries: read.map(({ entry, stations: [last] }) => at(entry, last)),
  };
  if (days.length < 2 || read.every(({ stations }) => stations.length < 2)) return [now];
  const then = days.slice(0, -1).map((day) => ({
    date: day,
    label: day,
    entries: read.flatMap(({ entry, stations }) => {
      const station = stations.find(({ date }) => date !== undefined && date <= day);
      return station === undefined ? [] : [at(entry, station)];
    }),
  }));
  return [...then, { ...now, date: days.at(-1) }];
}

function at(entry: ForeignEntry, station: Station | undefined): ForeignEntry {
  return { ...entry, ring: station?.ring, grounds: station?.grounds, date: station?.date };
}
