import { parse } from "yaml";
import { isDate } from "../../../../radar/calendar.js";
import { readSource } from "../../../workforce/read-source.js";
import { sourceOfBytes } from "../../../workforce/source-file.js";
import { type Fields, fieldsOf, listOf, textField } from "../fields.js";
import { orderRings } from "../known-rings.js";
import { sameName } from "../make-id.js";
import { usedNames } from "../name-list.js";
import type { RadarImportNote } from "../notes.js";
import { extensionOf, refuse, textOf } from "../read-text.js";
import type {
  ForeignEdition,
  ForeignEntry,
  ForeignName,
  ImportFile,
  RadarImporter,
  RadarImportOptions,
} from "../types.js";

/** qiwi's radar: CSV in sections parted by `===`, or YAML or JSON of the same shape; a file is an edition. */
export const qiwi: RadarImporter = {
  id: "qiwi",
  recognises: (files) => files.some(looksLike),
  async read(files, options) {
    const notes: RadarImportNote[] = [];
    const read: Edition[] = [];
    for (const file of files.filter((one) => files.length === 1 || looksLike(one))) {
      const document = extensionOf(file) === "csv" ? await sectionsOf(file, options) : documentOf(file);
      if (document === undefined) {
        if (files.length === 1) return refuse(file.path, extensionOf(file) === "csv" ? "other" : "not-yaml");
        notes.push({ file: file.path, line: 0, code: "unreadable-source", reason: "other" });
        continue;
      }
      read.push(editionOf(file, document, options, notes));
    }
    read.sort((a, b) => order(a) - order(b) || (a.label < b.label ? -1 : 1));
    const titles = [...new Set(read.flatMap(({ title }) => title ?? []))];
    if (titles.length > 1) notes.push({ file: "", line: 0, code: "other-titles", titles });
    return {
      title: read.at(-1)?.title,
      rings: read.at(-1)?.rings,
      categories: read.at(-1)?.categories,
      editions: read,
      entriesIn: countOf(read) + notes.filter(({ code }) => code === "entry-left-out").length,
      notes,
    };
  },
};

interface Edition extends ForeignEdition {
  readonly title: string | undefined;
}

interface SectionRow {
  readonly line: number;
  readonly fields: Fields;
}

/** The parts of a file, whichever way it is written. */
interface QiwiDocument {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly rows: readonly SectionRow[];
  /** How entries write a category → its title. */
  readonly categories: readonly ForeignName[];
  readonly rings: readonly ForeignName[];
}

function looksLike(file: ImportFile): boolean {
  const extension = extensionOf(file);
  if (extension === "csv") return /^===\s*$/m.test(textOf(file)?.slice(0, 65_536) ?? "");
  if (!/^(?:ya?ml|json)$/.test(extension)) return false;
  const document = documentOf(file);
  return document !== undefined && document.rows.length > 0;
}

const order = ({ date }: Edition) =>
  date === undefined ? Number.POSITIVE_INFINITY : Number(date.replaceAll("-", ""));

/** Titles over all editions, each once; twice where an edition has it twice. */
function countOf(editions: readonly Edition[]): number {
  const most = new Map<string, number>();
  for (const { entries } of editions) {
    const counts = new Map<string, number>();
    for (const { key } of entries) counts.set(sameName(key), (counts.get(sameName(key)) ?? 0) + 1);
    for (const [key, count] of counts) most.set(key, Math.max(count, most.get(key) ?? 0));
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0);
}

function editionOf(
  file: ImportFile,
  document: QiwiDocument,
  options: RadarImportOptions,
  notes: RadarImportNote[],
): Edition {
  let moved = 0;
  const entries = document.rows.flatMap(({ line, fields }): readonly ForeignEntry[] => {
    const title = textField(fields["name"])?.trim();
    const place = { file: file.path, line };
    if (title === undefined) {
      notes.push({
        ...place,
        code: "entry-left-out",
        entry: Object.values(fields).map(textField).find(Boolean)?.slice(0, 80) ?? "",
        reason: "no-name",
      });
      return [];
    }
    const step = textField(fields["moved"])?.trim();
    if (step !== undefined && step !== "0") moved += 1;
    return [
      {
        place,
        key: title,
        title,
        ring: textField(fields["ring"])?.trim(),
        category: (textField(fields["quadrant"]) ?? textField(fields["sector"]))?.trim(),
        description: textField(fields["description"])?.trim(),
      },
    ];
  });
  if (moved > 0) notes.push({ file: file.path, line: 0, code: "movement-not-kept", entries: moved });
  const used = usedNames(entries.map(({ ring }) => ring));
  const { rings, unknown } =
    document.rings.length > 0 ? { rings: document.rings, unknown: false } : orderRings(used, options.rings);
  if (unknown)
    notes.push({
      file: file.path,
      line: 0,
      code: "ring-order-unknown",
      rings: rings.map(({ title }) => title),
    });
  const label = (file.path.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "");
  const date =
    [document.date, label].find(isDate) ?? (/^\d{4}-\d\d$/.test(label) ? `${label}-01` : undefined);
  return {
    title: document.title,
    date,
    label: date ?? label,
    entries,
    rings,
    ...(document.categories.length > 0 && { categories: document.categories }),
  };
}

/** The sections of a CSV file: each has its own header, and cells are padded with blanks. */
async function sectionsOf(
  file: ImportFile,
  { encoding }: RadarImportOptions,
): Promise<QiwiDocument | undefined> {
  const { table } = await readSource(sourceOfBytes(file.path, file.bytes), {
    delimiter: ",",
    ...(encoding !== undefined && { encoding }),
  });
  if (table === undefined) return undefined;
  const sections: { header: readonly string[]; rows: SectionRow[] }[] = [];
  let isNew = true;
  for (const { line, cells } of table.rows) {
    const trimmed = cells.map((cell) => cell.trim());
    if (/^={3,}$/.test(trimmed[0] ?? "")) isNew = true;
    else if (trimmed.every((cell) => cell === "")) continue;
    else if (isNew) {
      sections.push({ header: trimmed.map((cell) => cell.toLowerCase()), rows: [] });
      isNew = false;
    } else {
      const section = sections.at(-1);
      section?.rows.push({
        line,
        fields: Object.fromEntries(section.header.map((name, at) => [name, trimmed[at] ?? ""])),
      });
    }
  }
  const having = (...names: readonly string[]) =>
    sections.find(({ header }) => names.every((name) => header.includes(name)));
  const one = (name: string) =>
    sections.find(({ header }) => header.length === 1 && header[0] === name)?.rows[0]?.fields[name];
  const data = having("name");
  if (data === undefined) return undefined;
  const texts = (rows: readonly SectionRow[] | undefined, key: string, value: string) =>
    (rows ?? []).flatMap(({ fields }) => {
      const [name, text] = [textField(fields[key]), textField(fields[value])];
      return name === undefined || text === undefined ? [] : [[name, text] as const];
    });
  const quadrants = having("quadrant", "title")?.rows;
  const sectors = having("sector", "title")?.rows;
  const titles = quadrants ? texts(quadrants, "quadrant", "title") : texts(sectors, "sector", "title");
  const aliases = [
    ...texts(having("quadrant", "alias")?.rows, "quadrant", "alias"),
    ...texts(having("sector", "alias")?.rows, "sector", "alias"),
  ];
  return {
    title: textField(one("title")),
    date: textField(one("date")),
    rows: data.rows,
    categories: withAliases(titles, aliases),
    rings: ringsOf(texts(having("ring", "title")?.rows, "ring", "title")),
  };
}

function documentOf(file: ImportFile): QiwiDocument | undefined {
  let document: Fields | undefined;
  try {
    document = fieldsOf(
      parse(textOf(file) ?? "", { maxAliasCount: 100, uniqueKeys: false, logLevel: "silent" }),
    );
  } catch {
    return undefined;
  }
  const rows = listOf(document?.["data"]).map((one) => ({ line: 0, fields: fieldsOf(one) ?? {} }));
  if (document === undefined || !Array.isArray(document["data"])) return undefined;
  const meta = fieldsOf(document["meta"]);
  const pairs = (value: unknown) =>
    Object.entries(fieldsOf(value) ?? {}).flatMap(([name, texts]) =>
      (Array.isArray(texts) ? texts : [texts]).map((text) => [name, textField(text) ?? ""] as const),
    );
  const sectors = listOf(document["sectors"]).map(fieldsOf);
  return {
    title: textField(meta?.["title"]),
    date: textField(meta?.["date"]),
    rows,
    categories: withAliases(
      [
        ...pairs(document["quadrantTitles"]),
        ...sectors.map((one) => [textField(one?.["id"]) ?? "", textField(one?.["title"]) ?? ""] as const),
      ],
      [
        ...pairs(document["quadrantAliases"]),
        ...sectors.flatMap((one) =>
          listOf(one?.["aliases"]).map(
            (alias) => [textField(one?.["id"]) ?? "", textField(alias) ?? ""] as const,
          ),
        ),
      ],
    ),
    rings: ringsOf(
      listOf(document["rings"]).map(
        (one) => [textField(fieldsOf(one)?.["id"]) ?? "", textField(fieldsOf(one)?.["title"]) ?? ""] as const,
      ),
    ),
  };
}

type Pair = readonly [name: string, text: string];

/** Entries write a category by its id, by its title or by another name. */
function withAliases(titles: readonly Pair[], aliases: readonly Pair[]): readonly ForeignName[] {
  const byId = new Map(titles);
  for (const [id, alias] of aliases) if (!byId.has(id)) byId.set(id, alias);
  return [...byId].map(([id, title]) => {
    const other = aliases.filter(([of]) => of === id).map(([, alias]) => alias);
    return { name: id, title, ...(other.length > 0 && { aliases: other }) };
  });
}

/** Inside out by their ids, r1 to r8. */
function ringsOf(pairs: readonly Pair[]): readonly ForeignName[] {
  const place = (id: string) => Number(/\d+/.exec(id)?.[0] ?? 0);
  return pairs.toSorted(([a], [b]) => place(a) - place(b)).map(([name, title]) => ({ name, title }));
}
