import { isDate } from "../../../../radar/calendar.js";
import { textField, UnknownKeys } from "../fields.js";
import { orderRings } from "../known-rings.js";
import { sameName } from "../make-id.js";
import { usedNames } from "../name-list.js";
import type { RadarImportNote } from "../notes.js";
import type { QiwiDocument } from "../qiwi/document.js";
import { readSections } from "../qiwi/read-sections.js";
import { readYaml } from "../qiwi/read-yaml.js";
import { extensionOf, refuse, textOf } from "../read-text.js";
import type {
  ForeignEdition,
  ForeignEntry,
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
    const like = files.filter((one) => files.length === 1 || looksLike(one));
    for (const file of like) {
      const document = extensionOf(file) === "csv" ? await readSections(file, options) : readYaml(file);
      if (document === undefined) {
        if (files.length === 1) return refuse(file.path, extensionOf(file) === "csv" ? "other" : "not-yaml");
        notes.push({ file: file.path, line: 0, code: "file-not-read" });
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
      read: like.map(({ path }) => path),
      notes,
    };
  },
};

interface Edition extends ForeignEdition {
  readonly title: string | undefined;
}

function looksLike(file: ImportFile): boolean {
  const extension = extensionOf(file);
  if (extension === "csv") return /^={3,}[;,\t\s]*$/m.test(textOf(file)?.slice(0, 65_536) ?? "");
  if (!/^(?:ya?ml|json)$/.test(extension)) return false;
  const document = readYaml(file);
  return document !== undefined && document.rows.length > 0;
}

/** Keys of entries that are read. */
const known = ["name", "quadrant", "sector", "ring", "description", "moved"];

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
  const unknown = new UnknownKeys(known);
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
    unknown.add(fields);
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
  notes.push(...unknown.notes({ file: file.path, line: 0 }));
  if (moved > 0) notes.push({ file: file.path, line: 0, code: "movement-not-kept", entries: moved });
  const used = usedNames(entries.map(({ ring }) => ring));
  const { rings, unknown: isOrderUnknown } =
    document.rings.length > 0 ? { rings: document.rings, unknown: false } : orderRings(used, options.rings);
  if (isOrderUnknown)
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
