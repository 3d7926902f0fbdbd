import { readSource } from "../../../workforce/read-source.js";
import type { SourceTable } from "../../../workforce/source.js";
import { sourceOfBytes } from "../../../workforce/source-file.js";
import { textField } from "../fields.js";
import type { ImportFile, RadarImportOptions } from "../types.js";
import { type QiwiDocument, ringsOf, type SectionRow, withAliases } from "./document.js";

/** The sections of a CSV file, parted by commas or by what a spreadsheet put in their place. */
export async function readSections(
  file: ImportFile,
  { encoding, delimiter: asked }: RadarImportOptions,
): Promise<QiwiDocument | undefined> {
  for (const delimiter of asked === undefined ? [",", ";", "\t"] : [asked]) {
    const { table } = await readSource(sourceOfBytes(file.path, file.bytes), {
      delimiter,
      padded: true,
      ...(encoding !== undefined && { encoding }),
    });
    const document = table && sectionsOf(table);
    if (document !== undefined) return document;
  }
  return undefined;
}

/** Each section has its own header, and cells are padded with blanks. */
function sectionsOf(table: SourceTable): QiwiDocument | undefined {
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
        // A cell beyond the header goes by its place.
        fields: Object.fromEntries(trimmed.map((cell, at) => [section.header[at] || `${at + 1}`, cell])),
      });
    }
  }
  const having = (...names: readonly string[]) =>
    sections.find(({ header }) => names.every((name) => header.includes(name)));
  const one = (name: string) =>
    sections.find(({ header }) => header.length === 1 && header[0] === name)?.rows[0]?.fields[name];
  const rows = sections.flatMap((section) => (section.header.includes("name") ? section.rows : []));
  if (having("name") === undefined) return undefined;
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
    rows,
    categories: withAliases(titles, aliases),
    rings: ringsOf(texts(having("ring", "title")?.rows, "ring", "title")),
  };
}
