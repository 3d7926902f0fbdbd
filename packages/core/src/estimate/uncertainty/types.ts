import type { Figures } from "../types.js";

/** A code with a value and its weight in one group. */
export interface CoveredOccupation {
  readonly code: string;
  readonly value: number;
  readonly weightMilli: number;
}

/** What has values in a group, in the order of the codes. */
export interface Covered {
  readonly occupations: readonly CoveredOccupation[];
  /** Of all of them. */
  readonly weightMilli: number;
}

export type Intervals = Pick<Figures, "meanInterval" | "highInterval">;

/** Where nothing can be drawn. */
export const noIntervals: Intervals = { meanInterval: null, highInterval: null };
