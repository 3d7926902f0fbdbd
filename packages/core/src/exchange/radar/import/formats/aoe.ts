import { isDate } from "../../../../radar/calendar.js";
import { editionDays, joinedDays } from "../edition-days.js";
import { type Fields, fieldsOf, listOf, textField, UnknownKeys } from "../fields.js";
import { readMatter } from "../front-matter.js";
import { sameName } from "../make-id.js";
import type { RadarImportNote } from "../notes.js";
import { readJson } from "../read-json.js";
import { extensionOf, refuse, textOf } from "../read-text.js";
import type { ForeignEdition, ForeignEntry, ForeignName, ImportFile, RadarImporter } from "../types.js";
import { linkedKeys } from "../wiki-links.js";

/** The folder of AOE's technology radar (v3 to v5) and Porsche's: a folder per edition, a Markdown file per entry. */
export const aoe: RadarImporter = {
  id: "aoe",
  recognises: (files) =>
    entryFiles(files).some((file) => readMatter(textOf(file) ?? "").fields?.["ring"] !== undefined),
  async read(files) {
    const notes: RadarImportNote[] = [];
    const read = entryFiles(files).map((file) => itemOf(file, notes));
    if (read.length === 0) return refuse(files[0]?.path ?? "", "other");
    notes.push(...replacedIn(read));
    const unreadable = new Map<string, ImportFile>();
    for (const { id, file, fields } of read) if (fields === undefined) unreadable.set(id, file);
    const items = read.filter((item): item is Item => item.fields !== undefined);
    for (const { id } of items) unreadable.delete(id);
    for (const [id, file] of unreadable) {
      notes.push({ file: file.path, line: 1, code: "entry-left-out", entry: id, reason: "unreadable" });
    }
    const releases = releasesOf(items);
    const editions = editionsOf(items, releases);
    notes.push(...joinedDays("", releases.length, editions.length));
    const config = configOf(files, notes);
    const unknown = new UnknownKeys(["title", "ring", "quadrant", "segment", "tags", "summary", "links"]);
    for (const { fields } of items) unknown.add(fields);
    return {
      title: textField(fieldsOf(config?.["labels"])?.["title"]),
      rings: namesOf(config?.["rings"]),
      categories: namesOf(config?.["quadrants"] ?? config?.["segments"]),
      editions,
      entriesIn: new Set(read.map(({ id }) => id)).size,
      read: [...read.map(({ file }) => file.path), ...configsOf(files).map(({ path }) => path)],
      notes: [...notes, ...unknown.notes({ file: "", line: 0 })],
    };
  },
};

interface Item {
  readonly file: ImportFile;
  readonly id: string;
  readonly release: string;
  readonly fields: Fields;
  readonly body: string;
}

/** Markdown below `radar/` where there is such a folder, else all of it but what is about the radar. */
function entryFiles(files: readonly ImportFile[]): readonly ImportFile[] {
  const all = files.filter((file) => extensionOf(file) === "md");
  const below = all.filter(({ path }) => /(?:^|\/)radar\//.test(path));
  const others = all.filter(
    ({ path }) => !/(?:^|\/)(?:readme|about|changelog|contributing|license|imprint)\.md$/i.test(path),
  );
  // In the order in which editions follow each other: a later one takes over what it does not say.
  return (below.length > 0 ? below : others).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function itemOf(
  file: ImportFile,
  notes: RadarImportNote[],
): Omit<Item, "fields"> & { readonly fields: Fields | undefined } {
  const parts = file.path.split("/");
  const id = (parts.at(-1) ?? "").replace(/\.md$/i, "");
  const release = parts.slice(0, -1).findLast((part) => isDate(part)) ?? parts.at(-2) ?? "";
  const text = textOf(file);
  const { fields, body, loose } = readMatter(text ?? "");
  if (loose) notes.push({ file: file.path, line: 1, code: "loose-matter", entry: id });
  return {
    file,
    id,
    release: isDate(release) ? release : "",
    fields: text === undefined ? undefined : (fields ?? {}),
    body,
  };
}

/** An edition has one file of a name, whatever folders are in it: the last of them stands for it, as in AOE's own builder. */
function replacedIn(
  items: readonly { readonly file: ImportFile; readonly id: string; readonly release: string }[],
): readonly RadarImportNote[] {
  const last = new Map(items.map(({ id, release, file }) => [`${release}/${id}`, file.path]));
  return items.flatMap(({ id, release, file }): readonly RadarImportNote[] => {
    const by = last.get(`${release}/${id}`) ?? file.path;
    return by === file.path ? [] : [{ file: file.path, line: 1, code: "entry-replaced", entry: id, by }];
  });
}

function releasesOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.map(({ release }) => release))].sort();
}

/** What an edition holds: all files up to then, a later one over an earlier one, field by field. */
function editionsOf(items: readonly Item[], releases: readonly string[]): readonly ForeignEdition[] {
  const current = new Map<string, ForeignEntry>();
  const inOrder = items.toSorted((a, b) => (a.release < b.release ? -1 : a.release > b.release ? 1 : 0));
  let next = 0;
  return editionDays(releases, items.length).map((release) => {
    for (; next < inOrder.length; next++) {
      const item = inOrder[next];
      if (item === undefined || item.release > release) break;
      const { id, file, fields, body } = item;
      const before = current.get(id);
      const links = listOf(fields["links"]).flatMap((link) => {
        const url = textField(fieldsOf(link)?.["url"]) ?? textField(link);
        return url === undefined
          ? []
          : [{ url, title: textField(fieldsOf(link)?.["name"]) ?? textField(fieldsOf(link)?.["title"]) }];
      });
      const tags = listOf(fields["tags"]).flatMap((tag) => textField(tag) ?? []);
      current.set(id, {
        place: { file: file.path, line: 1 },
        key: id,
        title: textField(fields["title"])?.trim() ?? before?.title ?? id,
        ring: textField(fields["ring"])?.trim() ?? before?.ring,
        category: (textField(fields["quadrant"]) ?? textField(fields["segment"]))?.trim() ?? before?.category,
        summary: textField(fields["summary"]) ?? before?.summary,
        description: body === "" ? before?.description : body,
        related: body === "" ? (before?.related ?? []) : linkedKeys(body),
        tags: fields["tags"] === undefined ? (before?.tags ?? []) : tags,
        links: fields["links"] === undefined ? (before?.links ?? []) : links,
      });
    }
    return { date: release === "" ? undefined : release, label: release, entries: [...current.values()] };
  });
}

function configsOf(files: readonly ImportFile[]): readonly ImportFile[] {
  return files
    .filter(({ path }) => /(?:^|\/)config\.json$/.test(path))
    .toSorted((a, b) => a.path.length - b.path.length);
}

function configOf(files: readonly ImportFile[], notes: RadarImportNote[]): Fields | undefined {
  for (const file of configsOf(files)) {
    const read = readJson(file);
    // It says nothing of names then: those of the entries are taken.
    if ("refused" in read) notes.push({ file: file.path, line: 0, code: "file-not-read" });
    const config = "refused" in read ? undefined : fieldsOf(read.value);
    if (config !== undefined) return config;
  }
  return undefined;
}

/** v4: a list of objects; v3: a map of ids to titles, and a list of ids. */
function namesOf(value: unknown): readonly ForeignName[] | undefined {
  const map = fieldsOf(value);
  if (map !== undefined)
    return Object.entries(map).map(([name, title]) => ({ name, title: textField(title) ?? name }));
  const names = listOf(value).flatMap((one): readonly ForeignName[] => {
    const id = textField(fieldsOf(one)?.["id"]) ?? textField(one);
    if (id === undefined) return [];
    const fields = fieldsOf(one);
    return [
      {
        name: id,
        title: textField(fields?.["title"]) ?? id,
        description: textField(fields?.["description"]),
      },
    ];
  });
  return names.length === 0
    ? undefined
    : names.filter(({ name }, at) => names.findIndex((one) => sameName(one.name) === sameName(name)) === at);
}
