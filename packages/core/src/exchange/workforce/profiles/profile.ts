/** What a column of a source can stand for. `percent`: a position's size, 100 for full time. */
export type ImportRole = "municipality" | "sector" | "occupation" | "fte" | "headcount" | "percent";

/** How a kind of source names its columns. Add one: a file here and a line in the index. */
export interface Profile {
  readonly id: string;
  /** Header names per role; compared without case, accents, blanks and separators. */
  readonly names: Partial<Readonly<Record<ImportRole, readonly string[]>>>;
}
