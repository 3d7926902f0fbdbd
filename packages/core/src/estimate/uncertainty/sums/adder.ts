import type { LookUpPack, ProductPack } from "./packs.js";

/** Adds packs up for some draws at a time. What it holds is of the latest beginning. */
export interface Adder {
  /** As many draws as fit. */
  readonly mostDraws: number;
  /** To be filled for the pack that is looked up next. */
  readonly tables: Float64Array;
  /** Begins with nothing, in the sums of the draws from one to before another. */
  begin(from: number, to: number): void;
  /** Adds what the tables say of each draw. */
  lookUp(pack: LookUpPack): void;
  /** Adds the products with a weight for each of the pack's columns. */
  multiply(pack: ProductPack, weights: readonly number[]): void;
  /** Of each draw. */
  sums(): Float64Array;
}
