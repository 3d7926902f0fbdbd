import type { RadarImportNote } from "../notes.js";
import type { ForeignRadar, ImportFile, ImportRefusal, TableRole } from "../types.js";
import { entryOfRow, type Row } from "./entry-of-row.js";
import type { TableColumns } from "./table-columns.js";

export interface ReadRow {
  readonly row: Row;
  readonly line: number;
}

/** Rows as a radar of one edition; `notes` are of rows that could not be had. */
export function radarOf(
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
    read: [file.path],
    notes: [
      ...notes,
      ...read.flatMap((one) => one.notes),
      ...(moved > 0
        ? [{ file: file.path, line: 0, code: "movement-not-kept", entries: moved } as const]
        : []),
    ],
  };
}

/** Why a table cannot be read by its columns; undefined where it can. */
export function askedColumns(
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

export function rowOf(columns: TableColumns, cellAt: (column: number) => string): Row {
  const row: Partial<Record<TableRole, string>> = {};
  for (const [role, column] of columns) row[role] = cellAt(column);
  return row;
}
