import type { Figures } from "../types.js";

/** A code with a value and its weight in one group. */
export interface CoveredOccupation {
  readonly code: string;
  readonly value: number;
  readonly weightMilli: number;
}

export type Intervals = Pick<Figures, "meanInterval" | "highInterval">;
