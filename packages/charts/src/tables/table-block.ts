/** A table with what stands over and under it. The first column is text, or those of `texts`. */
export interface TableBlock {
  /** Columns of text, 0-based; absent: the first alone. */
  readonly texts?: readonly number[];
  /** Above the table. */
  readonly heading: string;
  /** The head first. */
  readonly rows: readonly (readonly string[])[];
  /** Under the table. */
  readonly notes: readonly string[];
}
