import { joinedDays } from "../edition-days.js";
import { fieldsOf, leftOut, listOf, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote } from "../notes.js";
import { jsonValue, readJson } from "../read-json.js";
import { refuse } from "../read-text.js";
import { daysOf, editionsOf, stationsOf, type Timed } from "../timeline.js";
import type { ForeignEntry, ForeignName, ImportFile, RadarImporter } from "../types.js";

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
    const whole = { file: file.path, line: 0 };
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
    const unknownOfTimeline = new UnknownKeys(["date", "ringId", "description", "moved"], "timeline.");
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
      unknownOfTimeline.addParts(listOf(fields["timeline"]).map((station) => fieldsOf(station) ?? {}));
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
    const days = daysOf(timed);
    const editions = editionsOf(timed, days);
    if (editions.length > 1) notes.push(...joinedDays(file.path, days.length, editions.length));
    return {
      title: textField(document["title"]),
      rings: namesOf(document["rings"]),
      categories: namesOf(document["quadrants"]),
      editions,
      entriesIn: list.length,
      read: [file.path],
      notes: [...notes, ...[unknown, unknownOfTimeline].flatMap((keys) => keys.notes(whole))],
    };
  },
};

function looksLike(file: ImportFile): boolean {
  const document = fieldsOf(jsonValue(file));
  const entries = listOf(document?.["entries"]).map(fieldsOf);
  return Array.isArray(document?.["entries"]) && !entries.some((entry) => entry?.["label"] !== undefined);
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
