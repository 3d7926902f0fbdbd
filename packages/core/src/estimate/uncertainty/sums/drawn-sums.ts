import type { Steps } from "../../../steps.js";
import type { Adder } from "./adder.js";
import type { Column } from "./column.js";
import { Packs } from "./packs.js";

/** Numbers of one step: a millisecond or two. */
const numbersPerStep = 250_000;

/** Columns, each with its weight in a sum; one may be there several times. */
export interface Weighted {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

const noColumn: Column = { drawn: new Float64Array(), whole: () => 0 };

/**
 * Weighted sums of drawn columns, draw by draw. What is drawn is rounded to a whole number of units, and weights are whole
 * thousandths, so a sum is one whole number whatever it is added up in: see docs/decisions/drawn-sums.md.
 */
export class DrawnSums {
  readonly #draws: number;
  readonly #adder: Adder;
  readonly #packs: Packs;
  /** How many of the columns are in packs. */
  #packed = 0;
  #isAskedAgain = false;
  /** Beside each how far the furthest of its whole numbers is from 0. */
  readonly #columns: (Column & { readonly furthest: number })[] = [];

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
  add({ drawn, whole }: Column): number {
    const furthest = drawn.reduce((most, one) => Math.max(most, Math.abs(whole(one))), 0);
    return this.#columns.push({ drawn, whole, furthest }) - 1;
  }

  /** What is read in the sums of all draws, for each that is asked for. The sums may be changed there, and not be kept. */
  *sumsOf<Read>(asked: readonly Weighted[], read: (sums: Float64Array) => Read): Steps<readonly Read[]> {
    const reads: Read[] = [];
    for (let at = 0; at < asked.length; at += 2)
      reads.push(...(yield* this.#sumsOfTwo(asked.slice(at, at + 2), read)));
    return reads;
  }

  *#sumsOfTwo<Read>(asked: readonly Weighted[], read: (sums: Float64Array) => Read): Steps<readonly Read[]> {
    const isFirst = !this.#isAskedAgain;
    this.#isAskedAgain = true;
    const hasRoom = () => this.#columns.length <= this.#adder.mostColumns;
    // Packs take longer to make than one sum does.
    if (!isFirst && hasRoom() && asked.every((one) => this.#isExact(one))) {
      yield* this.#pack();
      yield;
      // While this waited, others may have brought columns.
      if (hasRoom()) return yield* this.#inPacks(asked, read);
    }
    const reads: Read[] = [];
    for (const one of asked) reads.push(read(yield* this.#inTurn(one)));
    return reads;
  }

  *#inPacks<Read>(asked: readonly Weighted[], read: (sums: Float64Array) => Read): Steps<readonly Read[]> {
    const adder = this.#adder;
    if (this.#draws <= adder.mostDraws) {
      this.#addUp(0, this.#draws, asked);
      return asked.map((_, which) => read(adder.sums(which)));
    }
    const sums = asked.map(() => new Float64Array(this.#draws));
    for (let from = 0; from < this.#draws; from += adder.mostDraws) {
      if (from > 0) yield;
      this.#addUp(from, Math.min(from + adder.mostDraws, this.#draws), asked);
      for (const [which, all] of sums.entries()) all.set(adder.sums(which), from);
    }
    return sums.map(read);
  }

  /** Whether no sum on the way can be further from 0 than whole numbers are exact. */
  #isExact({ columns, weights }: Weighted): boolean {
    let furthest = 0;
    let isWhole = true;
    for (let at = 0; at < columns.length; at++) {
      const weight = weights[at] ?? 0;
      furthest += Math.abs(weight) * (this.#columns[columns[at] ?? 0]?.furthest ?? 0);
      isWhole &&= Number.isInteger(weight);
    }
    return isWhole && furthest <= Number.MAX_SAFE_INTEGER;
  }

  *#pack(): Steps<void> {
    while (this.#packed < this.#columns.length) {
      const number = this.#packed++;
      const column = this.#columns[number];
      if (column) this.#packs.add(number, column);
      if ((number * this.#draws) % numbersPerStep < this.#draws) yield;
    }
  }

  #addUp(from: number, to: number, asked: readonly Weighted[]): void {
    const adder = this.#adder;
    // At each step anew: of a column that has come since the last one, the adder would still have another's weight.
    adder.begin(from, to, pairsOf(asked, this.#packed));
    for (const pack of this.#packs.lookUps) adder.lookUp(pack);
    for (const pack of this.#packs.products) adder.multiply(pack);
  }

  /** Column by column, in their order: it shows in sums that are not exact. */
  *#inTurn({ columns, weights }: Weighted): Steps<Float64Array> {
    const sums = new Float64Array(this.#draws);
    for (const [at, column] of columns.entries()) {
      if ((at * sums.length) % numbersPerStep < sums.length) yield;
      const { drawn, whole } = this.#columns[column] ?? noColumn;
      const weight = weights[at] ?? 0;
      for (let draw = 0; draw < drawn.length; draw++) {
        sums[draw] = (sums[draw] ?? 0) + weight * whole(drawn[draw] ?? 0);
      }
    }
    return sums;
  }
}

/** Of each column its weight in the one and in the other. */
function pairsOf(asked: readonly Weighted[], columns: number): Float64Array {
  const pairs = new Float64Array(columns * 2);
  for (const [which, { columns, weights }] of asked.entries()) {
    for (let at = 0; at < columns.length; at++) {
      const place = (columns[at] ?? 0) * 2 + which;
      pairs[place] = (pairs[place] ?? 0) + (weights[at] ?? 0);
    }
  }
  return pairs;
}
