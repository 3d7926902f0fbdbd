import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import type { CodeMapping } from "../exchange/workforce/mapping.js";
import type { Problem } from "../problem.js";

/** What a workforce is counted in. */
export type WeightKind = "fte" | "headcount" | "rows";
/** What a column of a workforce file holds. */
export type ColumnRole = "municipality" | "sector" | "occupation" | "fte" | "headcount";

/** How a workforce file is read. */
export interface WorkforceOptions {
  /** With `scoreSets`, the hybrid codes of a score set over SOC-2010 are accepted as codes. */
  readonly reference: Pick<
    ReferenceData,
    "classifications" | "sectors" | "municipalities" | "formerMunicipalities"
  > &
    Partial<Pick<ReferenceData, "scoreSets">>;
  /** Stated by a file or an option; else as the mapping says, else the header's own name (`styrk08` …), else styrk08. */
  readonly classification?: ClassificationId;
  /** Else `fte` where there is such a column, else `headcount`, else 1 per row. */
  readonly weight?: "fte" | "headcount";
  /** Header names to take for a role, where the names are not recognised. */
  readonly columns?: Partial<Record<ColumnRole, string>>;
  /** Codes of the file's own to those of the classification; with it, no code is taken for one of the classification's. */
  readonly mapping?: CodeMapping;
  /** Header names of further columns to keep as dimensions. */
  readonly dimensions?: readonly string[];
  /**
   * Dimensions whose values are checked but stand under "" in the cube, for who does not group by them: the cells of a
   * large file are then few. Rows that are there twice cannot be told then.
   */
  readonly merged?: readonly ("municipality" | "sector")[];
  /**
   * What reads rows that come as bytes; both read alike. Else WebAssembly where the pieces are large, and JavaScript where
   * they are not or the host has nothing else.
   */
  readonly kernel?: "javascript" | "webassembly";
}

/** What was found out from the header and the bytes. */
export interface WorkforceFormat {
  /** `windows-1252` as soon as one line is not UTF-8; text that comes as a string is `utf-8`. */
  readonly encoding: "utf-8" | "windows-1252";
  /** Between cells: the one under which most names of the header are known, then the one that makes most cells. */
  readonly delimiter: ";" | "," | "\t";
  /** What the codes of the cube are of; with a mapping, those that it leads to. */
  readonly classification: ClassificationId;
  /** What the weights are: full-time equivalents (årsverk), employees, or 1 per row. */
  readonly weight: WeightKind;
  /** Header name taken for each role. */
  readonly columns: Partial<Record<ColumnRole, string>>;
  /** Headers of columns that nothing is taken of. */
  readonly ignoredColumns: readonly string[];
}

/**
 * The sufficient statistic of a workforce file: sums per key and occupation, in exact integers.
 * Weights are thousandths (1.5 FTE = 1500), so adding and subtracting never drift.
 */
export interface CubeCell {
  /** Values of `dimensions`, in their order; "" where the file has no such column or the cell is empty. */
  readonly key: readonly string[];
  /**
   * Occupation as written (trimmed); "" where the cell is empty. In a column headed *stillingskode* a code that the
   * classification happens to have too stands with the header before it (`stillingskode 7531`), so that no value is
   * ever found for it.
   */
  readonly occupation: string;
  /** Rows of the file with this key and occupation; of a cube made elsewhere, those it stands for (`cube_rows`). */
  readonly rows: number;
  /** Thousandths of the weight’s unit, whole. */
  readonly weightMilli: number;
}

/** Weights by every dimension of a workforce. */
export interface Cube {
  /** Always `municipality`, `sector`, then the asked-for header names. Sectors are ids where recognised. */
  readonly dimensions: readonly string[];
  /** In no order that counts; no two of one key and occupation. */
  readonly cells: readonly CubeCell[];
}

/** A code of a file's own that leads to no occupation. */
export interface UnmappedCode {
  /** As the file has it. */
  readonly code: string;
  /** What the mapping calls it, where it does. */
  readonly title?: string;
  /** As it stands in the cube. */
  readonly occupation: string;
  /** That have it. */
  readonly rows: number;
  /** Of those rows, in thousandths of the weight’s unit. */
  readonly weightMilli: number;
}

/** A workforce file as weights, with all that is wrong in it. */
export interface WorkforceTable {
  /** As it was found out, and what was asked for. */
  readonly format: WorkforceFormat;
  /** What of the file counts. */
  readonly cube: Cube;
  /** In file order. The first 200 of each code are kept, the rest counted in one `more-problems`. */
  readonly problems: readonly Problem[];
  /** Data rows, without the header and empty lines. */
  readonly rows: number;
  /**
   * Rows that count nowhere: without a readable weight, with more cells than the header has columns, or of another delimiter. All of them
   * when the occupation's or the weight's column is missing or ambiguous.
   */
  readonly rejectedRows: number;
  /**
   * Codes that lead to no occupation, heaviest first: of a file with a mapping those that it does not have or leaves open,
   * of another those of no classification, where they are so many that one problem heads the file.
   */
  readonly unmapped: readonly UnmappedCode[];
  /** A municipality 9901–9999 occurs: sample data. */
  readonly fictional: boolean;
  /** 0-based line of the first row with this occupation. After an edit that moved none of them it is the same function. */
  readonly firstLineOf: (occupation: string) => number | undefined;
  /**
   * Lines of the rows with this occupation that count, of those with these values of dimensions where `within` names
   * some; at most `limit` ranges of them. Looks through all rows, which takes no memory and some thousandths of a second
   * for a million. undefined where the rows are not held: of a file read as a stream, which can be read once more with
   * a `RowWatch`.
   */
  linesOf(
    occupation: string,
    within?: Readonly<Record<string, string>>,
    limit?: number,
  ): RowLines | undefined;
}

/** Where rows stand in a file, in its order. */
export interface RowLines {
  /** First and last line (0-based) of rows that follow one another. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** All of the rows. */
  readonly rows: number;
  /** Rows beyond those ranges. */
  readonly more: number;
}
