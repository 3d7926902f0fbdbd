import { type Fields, fieldsOf, leftOut, listOf, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote } from "../notes.js";
import { jsonValue, readJson } from "../read-json.js";
import { readLiteral } from "../read-literal.js";
import { extensionOf, lineAt, refuse, textOf } from "../read-text.js";
import type { ForeignEntry, ForeignName, ImportFile, RadarImporter } from "../types.js";

// Not where the drawing program itself defines it.
const call = /(?<!function\s{1,9})radar_visualization\s*\(\s*(?=[{\w$])/g;

/** Zalando's radar: the JSON of its entries, the page that calls `radar_visualization`, or a folder with both. */
export const zalando: RadarImporter = {
  id: "zalando",
  recognises: (files) => files.some((file) => isPage(file) || hasEntries(file)),
  async read(files, options) {
    const sources = files.map(sourceOf).filter((one) => one !== undefined);
    const [first] = sources;
    if (first === undefined) {
      const [file] = files;
      return refuse(file?.path ?? "", file && extensionOf(file) === "json" ? "not-json" : "other");
    }
    const has = (key: string) => sources.find(({ fields }) => listOf(fields[key]).length > 0);
    const source = has("entries") ?? first;
    const names = (key: "rings" | "quadrants") => listOf(has(key)?.fields[key]).map(fieldsOf);
    const list = listOf(source.fields["entries"]);
    const place = { file: source.file.path, line: 0 };
    const notes: RadarImportNote[] = [];
    const quadrants = named(
      "categories",
      names("quadrants"),
      options.categories,
      list,
      "quadrant",
      notes,
      place,
    );
    const rings = named("rings", names("rings"), options.rings, list, "ring", notes, place);
    const unknown = new UnknownKeys(["label", "quadrant", "ring", "moved", "active", "link", "id"]);
    let moved = 0;
    const entries = list.flatMap((one, at): readonly ForeignEntry[] => {
      const fields = fieldsOf(one);
      const here = { file: source.file.path, line: source.lines[at] ?? 0 };
      const title = textField(fields?.["label"])?.trim();
      if (fields === undefined || title === undefined) {
        notes.push(leftOut(one, here));
        return [];
      }
      unknown.add(fields);
      if (Number(fields["moved"] ?? 0) !== 0) moved += 1;
      const link = textField(fields["link"]);
      return [
        {
          place: here,
          key: textField(fields["id"]) ?? title,
          title,
          ring: nameAt(rings, fields["ring"]),
          category: nameAt(quadrants, fields["quadrant"]),
          ...(link !== undefined && link !== "#" && { links: [{ url: link }] }),
        },
      ];
    });
    return {
      title: textField(
        sources.find(({ fields }) => textField(fields["title"]) !== undefined)?.fields["title"],
      ),
      rings,
      categories: quadrants,
      editions: [{ date: undefined, label: textField(source.fields["date"]) ?? "", entries }],
      entriesIn: list.length,
      read: [source, ...sources.filter((one) => listOf(one.fields["entries"]).length === 0)].map(
        ({ file }) => file.path,
      ),
      notes: [
        ...notes,
        ...unknown.notes(place),
        ...(moved > 0 ? [{ ...place, code: "movement-not-kept", entries: moved } as const] : []),
      ],
    };
  },
};

interface Source {
  readonly file: ImportFile;
  readonly fields: Fields;
  readonly lines: readonly number[];
}

function isPage(file: ImportFile): boolean {
  return /^(?:html?|js)$/.test(extensionOf(file)) && (textOf(file)?.search(call) ?? -1) >= 0;
}

function hasEntries(file: ImportFile): boolean {
  const fields = fieldsOf(jsonValue(file));
  return listOf(fields?.["entries"]).some((entry) => fieldsOf(entry)?.["label"] !== undefined);
}

function sourceOf(file: ImportFile): Source | undefined {
  if (extensionOf(file) === "json") {
    const read = readJson(file);
    const fields = "refused" in read ? undefined : fieldsOf(read.value);
    return "refused" in read || fields === undefined
      ? undefined
      : { file, fields, lines: jsonLines(read.text, "entries") };
  }
  const text = /^(?:html?|js)$/.test(extensionOf(file)) ? textOf(file) : undefined;
  if (text === undefined) return undefined;
  for (const found of text.matchAll(call)) {
    const fields = fieldsOf(readLiteral(text, found.index + found[0].length));
    const line = lineAt(text, found.index);
    if (fields !== undefined) return { file, fields, lines: listOf(fields["entries"]).map(() => line) };
  }
  return undefined;
}

/** Names by their places: those of the file, of the call, else made of the places that entries use. */
function named(
  what: "rings" | "categories",
  inFile: readonly (Fields | undefined)[],
  asked: readonly string[] | undefined,
  entries: readonly unknown[],
  key: "ring" | "quadrant",
  notes: RadarImportNote[],
  place: { readonly file: string; readonly line: number },
): readonly ForeignName[] {
  if (inFile.length > 0 && asked === undefined) {
    return inFile.map((fields, at) => {
      const title = textField(fields?.["name"])?.trim() ?? `${key} ${at}`;
      return { name: title, title, description: textField(fields?.["description"]) };
    });
  }
  if (asked !== undefined) return asked.map((title) => ({ name: title, title }));
  const places = entries
    .map((entry) => Number(fieldsOf(entry)?.[key]))
    .filter((at) => Number.isInteger(at) && at >= 0 && at < 8);
  const names = Array.from({ length: Math.max(4, ...places.map((at) => at + 1)) }, (_, at) => {
    const title = key === "ring" ? `Ring ${at}` : `Segment ${at}`;
    return { name: title, title };
  });
  notes.push({ ...place, code: "names-made", what, names: names.map(({ title }) => title) });
  return names;
}

function nameAt(names: readonly ForeignName[], place: unknown): string | undefined {
  const at = typeof place === "string" && place.trim() === "" ? Number.NaN : Number(place);
  return names[at]?.name ?? textField(place);
}
