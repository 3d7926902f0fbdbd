import { isDate } from "../../../../radar/calendar.js";
import { fieldsOf, leftOut, listOf, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote } from "../notes.js";
import { jsonValue, readJson } from "../read-json.js";
import { refuse } from "../read-text.js";
import type { ForeignEdition, ForeignEntry, ForeignName, ImportFile, RadarImporter } from "../types.js";

/** Backstage's `TechRadarLoaderResponse`, as files have it: without ids, timelines or dates, with keys of their own. */
export const backstage: RadarImporter = {
  id: "backstage",
  recognises: ([file, ...others]) => file !== undefined && others.length === 0 && looksLike(file),
  async read([file], options) {
    if (file === undefined) return refuse("", "empty");
    const read = readJson(file, options);
    if ("refused" in read) return read;
    const document = fieldsOf(read.value);
    const list = listOf(document?.["entries"]);
    if (document === undefined || !Array.isArray(document["entries"])) return refuse(file.path, "other");
    const lines = jsonLines(read.text, "entries");
    const notes: RadarImportNote[] = [];
    const unknown = new UnknownKeys([
      "key",
      "id",
      "title",
      "quadrant",
      "url",
      "description",
      "links",
      "timeline",
    ]);
    const timed = list.flatMap((one, at): readonly Timed[] => {
      const fields = fieldsOf(one);
      const place = { file: file.path, line: lines[at] ?? 0 };
      const title =
        fields && (textField(fields["title"]) ?? textField(fields["key"]) ?? textField(fields["id"]))?.trim();
      if (fields === undefined || !title) {
        notes.push(leftOut(one, place));
        return [];
      }
      unknown.add(fields);
      const stations = stationsOf(fields["timeline"]);
      if (!stations.inOrder) notes.push({ ...place, code: "timeline-order", entry: title });
      const links = listOf(fields["links"]).flatMap((link) => {
        const url = textField(fieldsOf(link)?.["url"]);
        return url === undefined ? [] : [{ url, title: textField(fieldsOf(link)?.["title"]) }];
      });
      const url = textField(fields["url"]);
      const entry: ForeignEntry = {
        place,
        key: textField(fields["id"]) ?? textField(fields["key"]) ?? title,
        title,
        category: textField(fields["quadrant"]),
        description: textField(fields["description"]),
        links: [
          ...links,
          ...(url !== undefined && url !== "#" && links.every((link) => link.url !== url) ? [{ url }] : []),
        ],
      };
      return [{ entry, stations: stations.list }];
    });
    return {
      title: textField(document["title"]),
      rings: namesOf(document["rings"]),
      categories: namesOf(document["quadrants"]),
      editions: editionsOf(timed),
      entriesIn: list.length,
      notes: [...notes, ...unknown.notes({ file: file.path, line: 0 })],
    };
  },
};

function looksLike(file: ImportFile): boolean {
  const document = fieldsOf(jsonValue(file));
  const entries = listOf(document?.["entries"]).map(fieldsOf);
  return Array.isArray(document?.["entries"]) && !entries.some((entry) => entry?.["label"] !== undefined);
}

interface Station {
  readonly date: string | undefined;
  readonly ring: string | undefined;
  readonly grounds: string | undefined;
}

interface Timed {
  readonly entry: ForeignEntry;
  /** The newest first. */
  readonly stations: readonly Station[];
}

/** A timeline, the newest first whatever the file's order; what has no date keeps its place. */
function stationsOf(timeline: unknown): { readonly list: readonly Station[]; readonly inOrder: boolean } {
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

function namesOf(value: unknown): readonly ForeignName[] | undefined {
  const names = listOf(value).flatMap((one): readonly ForeignName[] => {
    const fields = fieldsOf(one);
    const id = textField(fields?.["id"]) ?? textField(fields?.["name"]);
    if (id === undefined) return [];
    return [
      { name: id, title: textField(fields?.["name"]) ?? id, description: textField(fields?.["description"]) },
    ];
  });
  return names.length === 0 ? undefined : names;
}

/** An edition for every day on which something moved: what had come by then, in the ring it was in. */
function editionsOf(read: readonly Timed[]): readonly ForeignEdition[] {
  const days = [
    ...new Set(read.flatMap(({ stations }) => stations.flatMap(({ date }) => date ?? []))),
  ].sort();
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
