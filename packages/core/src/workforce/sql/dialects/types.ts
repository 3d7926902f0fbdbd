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
}

/** An engine of SQL: the query is the same for all of them, how a file becomes a table is not. */
export interface SqlDialect {
  /** As `--print-sql` takes it. */
  readonly id: string;
  /** The engine's own name, in every language. */
  readonly title: string;
  /** What stands behind FROM where the script is run. */
  source(file: FileForSql): string;
  /** How the file is read into a table and the answer saved as CSV, as lines of that engine's own shell around the query. */
  script(file: FileForSql, query: string): string;
}
