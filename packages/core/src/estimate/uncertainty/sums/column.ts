/** What is added up of numbers that were drawn. */
export interface Column {
  /** One for each draw. */
  readonly drawn: Float64Array;
  /** A drawn number as a whole one. */
  readonly whole: (number: number) => number;
}
