/** What of a CSV file an engine must be told to read it. */
export interface FileForSql {
  /** As the engine's shell is to find it. */
  readonly path: string;
  /** One character between cells, outside quotation marks. */
  readonly delimiter: ";" | "," | "\t";
  /** All headers, in their order. */
  readonly headers: readonly string[];
  /** Lines that stand before the header. */
  readonly linesBefore: number;
  /** Of every line: what holds lines of both is for our own reader. */
  readonly encoding: "utf-8" | "windows-1252";
}

/** An engine of SQL: the query is the same for all of them, how a file becomes a table is not. */
export interface SqlDialect {
  /** As `--print-sql` takes it. */
  readonly id: string;
  /** The engine's own name, in every language. */
  readonly title: string;
  /** The longest name of a column, in bytes of UTF-8: the engine cuts longer ones without stopping. undefined without such a limit. */
  readonly mostNameBytes?: number;
  /** What stands behind FROM where the script is run. */
  source(file: FileForSql): string;
  /** How the file is read into a table and the answer saved as CSV, as lines of that engine's own shell around the query. */
  script(file: FileForSql, query: string): string;
}
