import type { LookUpPack, ProductPack } from "./packs.js";

/**
 * Adds packs up with two weights for each column: two groups cost little more than one. What it holds is of the latest
 * beginning.
 */
export interface Adder {
  /** As many as there is room for. */
  readonly mostDraws: number;
  readonly mostColumns: number;
  /** Begins with nothing, in two sums of each draw from one to before another. The weights are in pairs, by column. */
  begin(from: number, to: number, weights: Float64Array): void;
  /** Adds what the tables of a pack's lanes say of each draw. */
  lookUp(pack: LookUpPack): void;
  /** Adds the products of a pack's columns. */
  multiply(pack: ProductPack): void;
  /** The first sum of each draw, or the second; until the next time. */
  sums(which: number): Float64Array;
}
