import type { Steps } from "../../../steps.js";
import type { Adder } from "./adder.js";
import type { Column } from "./column.js";
import { Packs } from "./packs.js";
import { fillTables } from "./tables.js";

/** Products of one step where sums are not of whole numbers: a millisecond or two. */
const productsPerStep = 1_000_000;

const noColumn: Column = { drawn: new Float64Array(), whole: () => 0 };

/** A column and its weight in a sum. */
export type Part = readonly [column: number, weight: number];

/**
 * Weighted sums of drawn columns, draw by draw. What is drawn is rounded to a whole number of units, and weights are whole
 * thousandths, so a sum is one whole number whatever it is added up in: see docs/decisions/drawn-sums.md.
 */
export class DrawnSums {
  readonly #draws: number;
  readonly #adder: Adder;
  readonly #packs: Packs;
  /** The largest whole number of each beside it, or how far below 0 the least is. */
  readonly #columns: (Column & { readonly largest: number })[] = [];

  /**
   * @param draws numbers of a column
   * @param adder may be shared: between two steps nothing is left in it
   */
  constructor(draws: number, adder: Adder) {
    this.#draws = draws;
    this.#adder = adder;
    this.#packs = new Packs(draws);
  }

  /** Takes in a column. Returns its number: that of how many there were before. */
  add(column: Column): number {
    const { drawn, whole } = column;
    const number = this.#columns.length;
    const largest = drawn.reduce((most, one) => Math.max(most, Math.abs(whole(one))), 0);
    this.#columns.push({ drawn, whole, largest });
    this.#packs.add(number, column);
    return number;
  }

  /** Of each draw the sum of all parts. A column may be in several of them. */
  *sumsOf(parts: readonly Part[]): Steps<Float64Array> {
    const weights = new Float64Array(this.#columns.length);
    let largest = 0;
    let isWhole = true;
    for (const [column, weight] of parts) {
      weights[column] = (weights[column] ?? 0) + weight;
      largest += Math.abs(weight) * (this.#columns[column]?.largest ?? 0);
      isWhole &&= Number.isInteger(weight);
    }
    const isExact = isWhole && largest <= Number.MAX_SAFE_INTEGER;
    return isExact ? yield* this.#exactly(weights) : yield* this.#inTurn(parts);
  }

  *#exactly(weights: Float64Array): Steps<Float64Array> {
    const sums = new Float64Array(this.#draws);
    const adder = this.#adder;
    for (let from = 0; from < sums.length; from += adder.mostDraws) {
      yield;
      adder.begin(from, Math.min(from + adder.mostDraws, sums.length));
      for (const pack of this.#packs.lookUps) {
        if (fillTables(adder.tables, pack, weights)) adder.lookUp(pack);
      }
      for (const pack of this.#packs.products) {
        const own = pack.columns.map((column) => weights[column] ?? 0);
        if (own.some((weight) => weight !== 0)) adder.multiply(pack, own);
      }
      sums.set(adder.sums(), from);
    }
    return sums;
  }

  /** Sums that may not be exact, so that they depend on the order: that of the parts. */
  *#inTurn(parts: readonly Part[]): Steps<Float64Array> {
    const sums = new Float64Array(this.#draws);
    for (const [at, [column, weight]] of parts.entries()) {
      if ((at * sums.length) % productsPerStep < sums.length) yield;
      const { drawn, whole } = this.#columns[column] ?? noColumn;
      for (let draw = 0; draw < drawn.length; draw++) {
        sums[draw] = (sums[draw] ?? 0) + weight * whole(drawn[draw] ?? 0);
      }
    }
    return sums;
  }
}
