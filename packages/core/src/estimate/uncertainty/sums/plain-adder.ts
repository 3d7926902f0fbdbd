import type { Adder } from "./adder.js";
import { mostLevels } from "./levels.js";
import { type LookUpPack, lanesOfLookUps, lanesOfProducts, type ProductPack } from "./packs.js";
import { fillTables, tablePairs } from "./tables.js";

/** Draws of one step. */
const mostDraws = 5000;

/** The adder in JavaScript: of hosts without WebAssembly, and of more draws than the kernel has room for. */
export class PlainAdder implements Adder {
  readonly mostDraws = mostDraws;
  readonly mostColumns = Number.POSITIVE_INFINITY;
  readonly #tables = new Float64Array(tablePairs * 2);
  readonly #pairs = new Float64Array(mostDraws * 2);
  #weights: Float64Array = new Float64Array();
  #from = 0;
  #count = 0;

  begin(from: number, to: number, weights: Float64Array): void {
    this.#from = from;
    this.#count = to - from;
    this.#weights = weights;
    this.#pairs.fill(0, 0, this.#count * 2);
  }

  lookUp(pack: LookUpPack): void {
    const { places } = pack;
    const tables = this.#tables;
    const pairs = this.#pairs;
    fillTables(tables, pack, this.#weights);
    let at = this.#from * lanesOfLookUps;
    for (let draw = 0; draw < this.#count; draw++) {
      let [one, other] = [0, 0];
      for (let table = 0; table < tables.length; table += mostLevels * 2) {
        const place = table + (places[at++] ?? 0) * 2;
        one += tables[place] ?? 0;
        other += tables[place + 1] ?? 0;
      }
      pairs[draw * 2] = (pairs[draw * 2] ?? 0) + one;
      pairs[draw * 2 + 1] = (pairs[draw * 2 + 1] ?? 0) + other;
    }
  }

  multiply({ columns, values }: ProductPack): void {
    const pairs = this.#pairs;
    const weights = this.#weights;
    for (const [lane, column] of columns.entries()) {
      const [one, other] = [weights[column * 2] ?? 0, weights[column * 2 + 1] ?? 0];
      let at = this.#from * lanesOfProducts + lane;
      for (let draw = 0; draw < this.#count; draw++, at += lanesOfProducts) {
        const value = values[at] ?? 0;
        pairs[draw * 2] = (pairs[draw * 2] ?? 0) + one * value;
        pairs[draw * 2 + 1] = (pairs[draw * 2 + 1] ?? 0) + other * value;
      }
    }
  }

  sums(which: number): Float64Array {
    const pairs = this.#pairs;
    const sums = new Float64Array(this.#count);
    for (let draw = 0; draw < sums.length; draw++) sums[draw] = pairs[draw * 2 + which] ?? 0;
    return sums;
  }
}
