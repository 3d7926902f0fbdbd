import type { ClassificationId } from "@kommuneradar/schema";
import { isTitleName, roleOfName } from "./column-names.js";
import { foldName } from "./fold-name.js";
import { type Delimiter, delimiterCodes, type Head, type HeaderCell, readHead } from "./head.js";
import { readLayout } from "./layout.js";
import { sectorNames } from "./nearest-place.js";
import { RecordScanner } from "./record.js";
import type { ColumnRole, WorkforceFormat, WorkforceOptions } from "./types.js";

/** A cell that names something, and where it stands in its line (UTF-16 units, end exclusive). */
export interface NamingCell {
  /** `own-code`: a code of the file's own, which only a mapping leads to an occupation. */
  readonly role: "municipality" | "sector" | "occupation" | "own-code";
  /** What the cell names: a code as written, a sector's id under any of its names. */
  readonly value: string;
  /** 0-based UTF-16 unit of the first character of its content. */
  readonly start: number;
  /** UTF-16 unit after the last character of its content. */
  readonly end: number;
}

/** A cell of a line: its content without quotation marks, and where all of it stands, quotation marks included. */
export interface LineCell {
  /** Its content, as `WorkforceTable` reads it. */
  readonly text: string;
  /** 0-based UTF-16 unit of its first character. */
  readonly start: number;
  /** UTF-16 unit after its last character, before the delimiter. */
  readonly end: number;
}

/** Reads single lines of a workforce file, for help in an editor that must not read a million rows. */
export interface WorkforceLineReader {
  /** What the codes are of: as stated, as the mapping or the header says, else styrk08. */
  readonly classification: ClassificationId;
  /** Line (0-based) of the first row. */
  readonly firstRow: number;
  /** As the header tells it. */
  readonly delimiter: Delimiter;
  /** Column of each role that the header has. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The header's cells, and its line (0-based). */
  readonly header: readonly HeaderCell[];
  /** All cells of a line, split by the file's delimiter or another. */
  split(line: string, delimiter?: Delimiter): readonly LineCell[];
  /** The naming cells of a row; none of a line that is no whole row. */
  cells(line: string): readonly NamingCell[];
  /** What a row calls its code, where the header has a column of titles (`stillingstittel`); "" where it does not. */
  titleIn(line: string): string;
  /** The naming cell that a place in a line stands in, also of a row half typed; its `value` is as written. */
  cellAt(line: string, character: number): NamingCell | undefined;
}

/** `head` is the beginning of the file with at least its header; undefined where it holds no header. */
export function workforceLineReader(
  head: string,
  options: WorkforceOptions,
): WorkforceLineReader | undefined {
  const found = readHead(head, true, Object.values(options.columns ?? {}));
  if (found === undefined || found.cells.length === 0) return undefined;
  const { format, occupation, dimensionColumns, positionCodes, mapped, width } = readLayout(found, options);
  const [municipality = -1, sector = -1] = dimensionColumns;
  const sectorIds = new Map(sectorNames(options.reference.sectors));
  const columns = [
    { role: "municipality", column: municipality },
    { role: "sector", column: sector },
    // Position codes look like occupations and are none.
    { role: positionCodes || mapped ? "own-code" : "occupation", column: occupation },
  ] as const;
  const isTaken = new Set([occupation, ...dimensionColumns]);
  const title = found.cells.findIndex(({ name }, column) => isTitleName(name) && !isTaken.has(column));
  return {
    classification: format.classification,
    firstRow: found.lines,
    delimiter: found.delimiter,
    columns: columnsOf(found, format.columns),
    header: found.cells,
    split(line, delimiter = found.delimiter) {
      const record = new RecordScanner(delimiterCodes[delimiter]);
      record.scan(line, 0, true);
      return Array.from({ length: record.count }, (_, cell) => ({
        text: record.content(line, cell),
        start: record.starts[cell] ?? 0,
        end: record.ends[cell] ?? 0,
      }));
    },
    cells(line) {
      const record = new RecordScanner(delimiterCodes[found.delimiter]);
      record.scan(line, 0, true);
      if (record.count < width) return [];
      return columns.flatMap(({ role, column }) => {
        const written = column < 0 ? "" : record.content(line, column);
        if (written === "") return [];
        const start = record.contentStart(line, column);
        const end = record.contentEndOf(line, column, start);
        const value = role === "sector" ? (sectorIds.get(foldName(written)) ?? written) : written;
        return [{ role, value, start, end }];
      });
    },
    titleIn(line) {
      if (title < 0) return "";
      const record = new RecordScanner(delimiterCodes[found.delimiter]);
      record.scan(line, 0, true);
      return record.count < width ? "" : record.content(line, title).trim();
    },
    cellAt(line, character) {
      const record = new RecordScanner(delimiterCodes[found.delimiter]);
      record.scan(line, 0, true);
      for (const { role, column } of columns) {
        if (column < 0 || column >= Math.max(record.count, 1)) continue;
        if (character < (record.starts[column] ?? 0) || character > (record.ends[column] ?? 0)) continue;
        const start = Math.min(record.contentStart(line, column), character);
        const end = Math.max(record.contentEndOf(line, column, start), character);
        return { role, value: line.slice(start, end), start, end };
      }
      return undefined;
    },
  };
}

/** Columns by the header names taken for the roles; the weight that was not chosen among them. */
function columnsOf({ cells }: Head, taken: WorkforceFormat["columns"]): Partial<Record<ColumnRole, number>> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  cells.forEach(({ name }, column) => {
    const role = roleOfName(name);
    if (role === "fte" || role === "headcount") columns[role] ??= column;
  });
  for (const [role, name] of Object.entries(taken)) {
    columns[role as ColumnRole] = cells.findIndex((cell) => cell.name === name);
  }
  return columns;
}
