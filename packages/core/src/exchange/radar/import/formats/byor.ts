import { readSource } from "../../../workforce/read-source.js";
import type { SourceRefusal, SourceTable } from "../../../workforce/source.js";
import { sourceOfBytes } from "../../../workforce/source-file.js";
import { entryOfRow, type Row, unquote } from "../entry-of-row.js";
import { fieldsOf, listOf, textField, UnknownKeys } from "../fields.js";
import { jsonLines } from "../json-lines.js";
import type { RadarImportNote, UnreadableSource } from "../notes.js";
import { extensionOf, lineAt, refuse, textOf } from "../read-text.js";
import { isHeader, type TableColumns, tableColumns } from "../table-columns.js";
import type {
  ForeignRadar,
  ImportFile,
  ImportRefusal,
  RadarImporter,
  RadarImportOptions,
  TableRole,
} from "../types.js";

/** A header stands among the first lines, below titles. */
const headerWithin = 20;

/** Build Your Own Radar as CSV or JSON, and every other table with a name, a ring and a category: workbooks, Google Sheets. */
export const byor: RadarImporter = {
  id: "byor",
  recognises: ([file, ...others]) => file !== undefined && others.length === 0,
  async read([file], options) {
    if (file === undefined) return refuse("", "empty");
    if (file.bytes.length === 0) return refuse(file.path, "empty");
    return extensionOf(file) === "json" ? readJson(file, options) : await readTable(file, options);
  },
};

interface ReadRow {
  readonly row: Row;
  readonly line: number;
}

function radarOf(
  file: ImportFile,
  rows: readonly ReadRow[],
  entriesIn: number,
  notes: readonly RadarImportNote[],
): ForeignRadar {
  const read = rows.map(({ row, line }) => entryOfRow(row, { file: file.path, line }));
  const entries = read.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const moved = rows.filter(
    ({ row: { status, isNew } }) => /new|moved/i.test(status ?? "") || /^true$/i.test(isNew?.trim() ?? ""),
  ).length;
  return {
    title: undefined,
    rings: undefined,
    categories: undefined,
    editions: [{ date: undefined, label: "", entries }],
    entriesIn,
    notes: [
      ...notes,
      ...read.flatMap((one) => one.notes),
      ...(moved > 0
        ? [{ file: file.path, line: 0, code: "movement-not-kept", entries: moved } as const]
        : []),
    ],
  };
}

function readJson(file: ImportFile, options: RadarImportOptions): ForeignRadar | ImportRefusal {
  const text = textOf(file, options);
  if (text === undefined) return refuse(file.path, "encoding");
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return refuse(file.path, "not-json", at === undefined ? 0 : lineAt(text, Number(at)));
  }
  if (!Array.isArray(list)) return refuse(file.path, "other");
  const lines = jsonLines(text);
  const headers = [...new Set(list.flatMap((one) => Object.keys(fieldsOf(one) ?? {})))];
  const { columns, missing } = tableColumns(headers, options.columns);
  const asked = askedColumns(file, headers, columns, missing);
  if (asked !== undefined) return asked;
  const unknown = new UnknownKeys([...columns.values()].map((at) => headers[at] ?? ""));
  const notes: RadarImportNote[] = [];
  const rows = list.flatMap((one, at): readonly ReadRow[] => {
    const line = lines[at] ?? 0;
    const fields = fieldsOf(one);
    if (fields === undefined) {
      notes.push({
        file: file.path,
        line,
        code: "entry-left-out",
        entry: String(JSON.stringify(one)).slice(0, 80),
        reason: "no-entry",
      });
      return [];
    }
    unknown.add(fields);
    return [
      {
        line,
        row: rowOf(
          columns,
          (column) =>
            textField(fields[headers[column] ?? ""]) ??
            listOf(fields[headers[column] ?? ""])
              .map(String)
              .join(", "),
        ),
      },
    ];
  });
  return radarOf(file, rows, list.length, [...notes, ...unknown.notes({ file: file.path, line: 0 })]);
}

async function readTable(
  file: ImportFile,
  options: RadarImportOptions,
): Promise<ForeignRadar | ImportRefusal> {
  const source = sourceOfBytes(file.path, file.bytes);
  const { sheet, delimiter, encoding } = options;
  const how = {
    keepLines: true,
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
  };
  let { table, refused } = await readSource(source, { ...how, ...(sheet !== undefined && { sheet }) });
  // Of several sheets, the one with a header of a radar.
  for (const name of sheet === undefined ? (table?.sheets ?? []) : []) {
    if (table !== undefined && headerOf(table) !== undefined) break;
    ({ table, refused } = await readSource(source, { ...how, sheet: name }));
  }
  // A text with many semicolons looks parted by them: the delimiter is the one that gives a header.
  for (const other of table?.format === "csv" && delimiter === undefined ? [",", ";", "\t", "|"] : []) {
    if (table === undefined || headerOf(table, options) !== undefined) break;
    const again = await readSource(source, { ...how, delimiter: other });
    if (again.table !== undefined && headerOf(again.table, options) !== undefined) ({ table } = again);
  }
  if (table === undefined) return refuse(file.path, reasons[refused ?? "binary"] ?? "other");
  const header = headerOf(table, options);
  if (header === undefined) {
    const [first] = table.rows;
    return {
      refused: {
        file: file.path,
        line: first?.line ?? 0,
        code: "no-name-column",
        headers: first?.cells ?? [],
      },
    };
  }
  const { columns, missing } = tableColumns(header.cells, options.columns);
  const asked = askedColumns(file, header.cells, columns, missing);
  if (asked !== undefined) return asked;
  return radarOfTable(file, table, header, columns);
}

function radarOfTable(
  file: ImportFile,
  table: SourceTable,
  header: { readonly line: number; readonly cells: readonly string[] },
  columns: TableColumns,
): ForeignRadar {
  const rows: ReadRow[] = [];
  const notes: RadarImportNote[] = [];
  const used = new Set(columns.values());
  const counts = new Map<number, number>();
  let entriesIn = 0;
  for (const { line, cells, fault } of table.rows) {
    if (line <= header.line) continue;
    if (fault !== undefined) {
      entriesIn += 1;
      notes.push({ file: file.path, line, code: "entry-left-out", entry: "", reason: "unreadable" });
      continue;
    }
    if (cells.every((cell) => cell.trim() === "")) continue;
    entriesIn += 1;
    cells.forEach((cell, at) => {
      if (!used.has(at) && cell.trim() !== "") counts.set(at, (counts.get(at) ?? 0) + 1);
    });
    rows.push({ line, row: rowOf(columns, (column) => unquote(cells[column] ?? "")) });
  }
  for (const [at, entries] of counts) {
    notes.push({
      file: file.path,
      line: header.line,
      code: "key-not-kept",
      key: header.cells[at]?.trim() || `${at + 1}`,
      entries,
    });
  }
  return radarOf(file, rows, entriesIn, notes);
}

function headerOf(
  table: SourceTable,
  { columns }: RadarImportOptions = {},
): { readonly line: number; readonly cells: readonly string[] } | undefined {
  const asked = [...(columns?.values() ?? [])];
  let seen = 0;
  for (const { line, cells } of table.rows) {
    if (isHeader(cells) || (asked.length > 0 && tableColumns(cells, columns).missing === undefined))
      return { line, cells };
    seen += 1;
    if (seen === headerWithin) return undefined;
  }
  return undefined;
}

function askedColumns(
  file: ImportFile,
  headers: readonly string[],
  columns: TableColumns,
  missing: string | undefined,
): ImportRefusal | undefined {
  if (missing !== undefined)
    return { refused: { file: file.path, line: 0, code: "no-such-column", header: missing, headers } };
  if (!columns.has("name") && headers.length > 0)
    return { refused: { file: file.path, line: 0, code: "no-name-column", headers } };
  return undefined;
}

function rowOf(columns: TableColumns, cellAt: (column: number) => string): Row {
  const row: Partial<Record<TableRole, string>> = {};
  for (const [role, column] of columns) row[role] = cellAt(column);
  return row;
}

const reasons: Readonly<Partial<Record<SourceRefusal, UnreadableSource>>> = {
  damaged: "damaged",
  gzip: "packed",
  packed: "packed",
  zip: "packed",
  password: "password",
  "excel-97": "old-workbook",
  "old-or-protected": "old-workbook",
  empty: "empty",
  encoding: "encoding",
  binary: "binary",
};
