import { textOfHarmless } from "../../../csv.js";
import { readSource } from "../../../workforce/read-source.js";
import type { SourceOptions, SourceRefusal, SourceTable } from "../../../workforce/source.js";
import { sourceOfBytes } from "../../../workforce/source-file.js";
import type { RadarImportNote, UnreadableSource } from "../notes.js";
import { extensionOf, refuse } from "../read-text.js";
import {
  type ForeignRadar,
  type ImportFile,
  type ImportRefusal,
  mostEntries,
  type RadarImportOptions,
} from "../types.js";
import { askedColumns, type ReadRow, radarOf, rowOf } from "./rows.js";
import { isHeader, type TableColumns, tableColumns } from "./table-columns.js";

/** A header stands among the first lines, below titles. */
const headerWithin = 20;

/** A workbook, or text parted in whatever way: its rows below the header of a radar. */
export async function readTable(
  file: ImportFile,
  options: RadarImportOptions,
): Promise<ForeignRadar | ImportRefusal> {
  const source = sourceOfBytes(file.path, file.bytes);
  const { sheet, delimiter, encoding } = options;
  const how = {
    keepLines: true,
    padded: true,
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
  };
  const first = await readSource(source, { ...how, ...(sheet !== undefined && { sheet }) });
  let { table, refused } = first;
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
  if (table === undefined) {
    if (first.refused === "no-such-sheet" && sheet !== undefined)
      return {
        refused: { file: file.path, line: 0, code: "no-such-sheet", sheet, sheets: first.sheets ?? [] },
      };
    // What is called a workbook and is none was one.
    const isWorkbook = refused === "binary" && extensionOf(file) === "xlsx";
    return refuse(file.path, isWorkbook ? "damaged" : (reasons[refused ?? "binary"] ?? "other"));
  }
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
  const radar = radarOfTable(file, table, header, columns);
  const others = sheet === undefined ? await otherSheets(file, table, how) : [];
  return { ...radar, sheet: table.sheet, sheets: table.sheets, notes: [...radar.notes, ...others] };
}

/** Sheets that are radars too: tools that read workbooks take them for radars of their own. */
async function otherSheets(
  file: ImportFile,
  chosen: SourceTable,
  how: SourceOptions,
): Promise<readonly RadarImportNote[]> {
  const notes: RadarImportNote[] = [];
  for (const sheet of chosen.sheets) {
    if (sheet === chosen.sheet) continue;
    const { table } = await readSource(sourceOfBytes(file.path, file.bytes), { ...how, sheet });
    const header = table && headerOf(table);
    const rows = [...(table?.rows ?? [])].filter(
      ({ line, cells }) =>
        header !== undefined && line > header.line && cells.some((cell) => cell.trim() !== ""),
    );
    if (rows.length > 0)
      notes.push({ file: file.path, line: 0, code: "other-radar", sheet, entries: rows.length });
  }
  return notes;
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
    // It is refused for that, and not held in memory whole.
    if (rows.length > mostEntries) break;
    cells.forEach((cell, at) => {
      if (!used.has(at) && cell.trim() !== "") counts.set(at, (counts.get(at) ?? 0) + 1);
    });
    rows.push({ line, row: rowOf(columns, (column) => textOfHarmless(cells[column] ?? "")) });
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
