import type { Adder } from "./adder.js";
import { mostLevels } from "./levels.js";
import { type LookUpPack, lanesOfLookUps, lanesOfProducts, type ProductPack } from "./packs.js";
import { tablesSize } from "./tables.js";

/** Draws of one step. */
const mostDraws = 5000;

/** The adder in JavaScript: of hosts without WebAssembly, and of more draws than the kernel has room for. */
export class PlainAdder implements Adder {
  readonly mostDraws = mostDraws;
  readonly tables = new Float64Array(tablesSize);
  readonly #sums = new Float64Array(mostDraws);
  #from = 0;
  #count = 0;

  begin(from: number, to: number): void {
    this.#from = from;
    this.#count = to - from;
    this.#sums.fill(0, 0, this.#count);
  }

  lookUp({ places }: LookUpPack): void {
    const { tables } = this;
    const sums = this.#sums;
    const count = this.#count;
    let at = this.#from * lanesOfLookUps;
    const look = (lane: number) => tables[lane * mostLevels + (places[at + lane] ?? 0)] ?? 0;
    for (let draw = 0; draw < count; draw++, at += lanesOfLookUps) {
      sums[draw] =
        (sums[draw] ?? 0) +
        (look(0) + look(1) + (look(2) + look(3))) +
        (look(4) + look(5) + (look(6) + look(7)));
    }
  }

  multiply({ values }: ProductPack, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): void {
    const sums = this.#sums;
    const count = this.#count;
    let at = this.#from * lanesOfProducts;
    for (let draw = 0; draw < count; draw++, at += lanesOfProducts) {
      const two = a * (values[at] ?? 0) + b * (values[at + 1] ?? 0);
      sums[draw] = (sums[draw] ?? 0) + two + (c * (values[at + 2] ?? 0) + d * (values[at + 3] ?? 0));
    }
  }

  sums(): Float64Array {
    return this.#sums.slice(0, this.#count);
  }
}
