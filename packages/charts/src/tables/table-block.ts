/** A table with what stands over and under it. The first column is text, or those of `texts`. */
export interface TableBlock {
  readonly texts?: readonly number[];
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}
