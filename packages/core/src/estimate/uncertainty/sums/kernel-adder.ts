import { sumsBase64 } from "../../../generated/sums.js";
import type { Adder } from "./adder.js";
import type { LookUpPack, ProductPack } from "./packs.js";
import { tablesSize } from "./tables.js";

/** What the WebAssembly of `kernel/sums.ts` exports; places are bytes from the start of its memory. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  lookUp(places: number, sums: number, draws: number): void;
  multiply(values: number, sums: number, draws: number, a: number, b: number, c: number, d: number): void;
}

/** More draws are added up in JavaScript. */
const mostDraws = 10_000;

/** Where things stand in its memory, which does not grow: the tables, the sums, and packs as far as there is room. */
const sumsAt = tablesSize * 8;
const packsAt = sumsAt + mostDraws * 8;

/** The adder in WebAssembly: twice to four times as fast. Packs stay in its memory until there is no room for another. */
export class KernelAdder implements Adder {
  readonly mostDraws = mostDraws;
  readonly tables: Float64Array;
  readonly #kernel: Kernel;
  readonly #memory: ArrayBuffer;
  readonly #sums: Float64Array;
  #places = new WeakMap<LookUpPack | ProductPack, number>();
  #free = packsAt;
  #count = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#memory = kernel.memory.buffer;
    this.tables = new Float64Array(this.#memory, 0, tablesSize);
    this.#sums = new Float64Array(this.#memory, sumsAt, mostDraws);
  }

  begin(from: number, to: number): void {
    if (from !== 0) throw new RangeError("the kernel adds up all draws at a time");
    this.#count = to;
    this.#sums.fill(0, 0, to);
  }

  lookUp(pack: LookUpPack): void {
    this.#kernel.lookUp(this.#placeOf(pack, pack.places), sumsAt, this.#count);
  }

  multiply(pack: ProductPack, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): void {
    this.#kernel.multiply(this.#placeOf(pack, pack.values), sumsAt, this.#count, a, b, c, d);
  }

  sums(): Float64Array {
    return this.#sums.slice(0, this.#count);
  }

  #placeOf(pack: LookUpPack | ProductPack, content: Uint8Array | Float64Array): number {
    const known = this.#places.get(pack);
    if (known !== undefined) return known;
    if (this.#free + content.byteLength > this.#memory.byteLength) {
      this.#places = new WeakMap();
      this.#free = packsAt;
    }
    const place = this.#free;
    const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
    new Uint8Array(this.#memory, place, content.byteLength).set(bytes);
    this.#places.set(pack, place);
    this.#free = place + content.byteLength;
    return place;
  }
}

/** One for all: nobody's sums are left in it from one step to the next. null where there is no WebAssembly, or none may be compiled. */
let shared: KernelAdder | null | undefined;

/** The one for so many draws; undefined where it has no room for them, or there is none. */
export function kernelAdder(draws: number): KernelAdder | undefined {
  if (draws > mostDraws) return undefined;
  if (shared === undefined) shared = made();
  return shared ?? undefined;
}

function made(): KernelAdder | null {
  try {
    const module = new WebAssembly.Module(
      Uint8Array.from(atob(sumsBase64), (letter) => letter.charCodeAt(0)),
    );
    return new KernelAdder(new WebAssembly.Instance(module).exports as unknown as Kernel);
  } catch {
    return null;
  }
}
