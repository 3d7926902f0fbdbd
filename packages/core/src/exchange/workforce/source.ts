import type { Steps } from "../../steps.js";

/** A file as a user hands it over. */
export interface SourceFile {
  /** With its ending, without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** All bytes; may be gone through again and again. A piece is good until the next is asked for. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** A file whose first bytes are read: as many as tell its format. */
export interface OpenedFile extends SourceFile {
  readonly head: Uint8Array;
}

/** What a user may say of how a file is to be read. */
export interface SourceOptions {
  /** Name of a sheet; the one that looks most like a workforce when not given. */
  readonly sheet?: string;
  /** One character between cells; found out when not given. */
  readonly delimiter?: string;
  /** A label of the Encoding Standard; found out when not given. */
  readonly encoding?: string;
  /** A line break in a cell of a workbook stays one. Default: it is a blank. */
  readonly keepLines?: boolean;
  /** Cells of a text are aligned with blanks: a quotation mark opens a cell after blanks too. Default: it does not. */
  readonly padded?: boolean;
}

/** One row of a table: its cells as text, and its 1-based line (in a sheet: its row). */
export interface SourceRow {
  /** 1-based; in a sheet, the number of its row. */
  readonly line: number;
  /** As text, as many as the row has, empty ones "". */
  readonly cells: readonly string[];
  /** Why its cells were not read. */
  readonly fault?: "line-too-long" | "nul" | "damaged";
}

/** A table of text, with all that stands above its header. */
export interface SourceTable {
  /** That it was read as. */
  readonly format: SourceFormatId;
  /** Of a workbook: the one that was read. */
  readonly sheet?: string;
  /** Every sheet with something in it. */
  readonly sheets: readonly string[];
  /** Of a workbook: those of `sheets` that its users do not see. */
  readonly hiddenSheets?: readonly string[];
  /** Sheets that look as much like a workforce as the one that was chosen, where none was asked for. */
  readonly rivals?: readonly string[];
  /** Of a text: the character between cells. */
  readonly delimiter?: string;
  /** Of a text: label of the encoding that it was read in. */
  readonly encoding?: string;
  /** May be gone through again and again. */
  readonly rows: Iterable<SourceRow>;
}

/** Rows that are gone through between two steps: few, as a row may have 16 384 cells. */
export const rowsPerStep = 16;

/** A format of workforce sources. */
export type SourceFormatId = "xlsx" | "csv" | "json-stat";

/** Why a file cannot be read. */
export type SourceRefusal =
  | "damaged"
  | "gzip"
  | "packed"
  | "zip"
  | "pdf"
  | "one-line"
  | "macros"
  | "not-a-workbook"
  | "old-or-protected"
  | "password"
  | "excel-97"
  | "too-large"
  | "no-such-sheet"
  | "not-json-stat"
  | "encoding"
  | "binary"
  | "empty";

/** A source as a table; or why it is none, with the sheets there are to choose from. */
export type SourceReading =
  | { readonly table: SourceTable; readonly refused?: undefined }
  | { readonly table?: undefined; readonly refused: SourceRefusal; readonly sheets?: readonly string[] };

/** Does the steps of a work: at once, or with pauses for others. */
export type Drive = <T>(steps: Steps<T>) => T | Promise<T>;

/** A format of files. Add one: a file in `formats` and a line in its index. */
export interface SourceFormat {
  readonly recognises: (file: OpenedFile) => boolean;
  readonly read: (
    file: OpenedFile,
    options: SourceOptions,
    drive: Drive,
  ) => SourceReading | Promise<SourceReading>;
}
