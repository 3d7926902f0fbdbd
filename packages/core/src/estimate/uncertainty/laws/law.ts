import type { EstimateSettings } from "../../types.js";

/** What parts values into bands. */
export type Thresholds = Pick<EstimateSettings, "high" | "low" | "inclusiveHigh">;

/** How a value is distributed when what it rests on is drawn anew. */
export interface Law {
  readonly mean: number;
  readonly variance: number;
  /** Nothing lies beyond these two. */
  readonly least: number;
  readonly greatest: number;
  /** Probability of a value in the upper band. */
  high(thresholds: Thresholds): number;
}
