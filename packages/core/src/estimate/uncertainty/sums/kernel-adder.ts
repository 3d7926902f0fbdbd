import { sumsBase64 } from "../../../generated/sums.js";
import type { Adder } from "./adder.js";
import { type LookUpPack, lanesOfLookUps, lanesOfProducts, type ProductPack } from "./packs.js";
import { tablePairs } from "./tables.js";

/** What the WebAssembly of `kernel/sums.ts` exports; places are bytes from the start of its memory. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  lookUp(pack: number, places: number, weights: number, sums: number, draws: number): void;
  multiply(columns: number, values: number, weights: number, sums: number, draws: number): void;
}

/** More draws or columns are added up in JavaScript. */
const mostDraws = 10_000;
const mostColumns = 4096;

/** Where things stand in its memory, which does not grow: tables, weights, sums, and packs as far as there is room. */
const pairBytes = 16;
const weightsAt = tablePairs * pairBytes;
const sumsAt = weightsAt + mostColumns * pairBytes;
const packsAt = sumsAt + mostDraws * pairBytes;

/** Of a pack in memory: what columns it has, and what they have in each draw. */
interface Place {
  readonly columns: number;
  readonly drawn: number;
}

/** The adder in WebAssembly, four times as fast. Packs stay in its memory until there is no room for another. */
export class KernelAdder implements Adder {
  readonly mostDraws = mostDraws;
  readonly mostColumns = mostColumns;
  readonly #kernel: Kernel;
  readonly #memory: ArrayBuffer;
  readonly #weights: Float64Array;
  readonly #pairs: Float64Array;
  readonly #sums = new Float64Array(mostDraws);
  #places = new WeakMap<LookUpPack | ProductPack, Place>();
  #free = packsAt;
  #count = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#memory = kernel.memory.buffer;
    this.#weights = new Float64Array(this.#memory, weightsAt, mostColumns * 2);
    this.#pairs = new Float64Array(this.#memory, sumsAt, mostDraws * 2);
  }

  begin(from: number, to: number, weights: Float64Array): void {
    if (from !== 0) throw new RangeError("the kernel adds up all draws at a time");
    this.#count = to;
    this.#weights.set(weights);
    this.#pairs.fill(0, 0, to * 2);
  }

  lookUp(pack: LookUpPack): void {
    const { columns, drawn } = this.#places.get(pack) ?? this.#put(pack, columnsOf(pack), pack.places);
    this.#kernel.lookUp(columns, drawn, weightsAt, sumsAt, this.#count);
  }

  multiply(pack: ProductPack): void {
    const place = this.#places.get(pack) ?? this.#put(pack, numbersOf(pack), pack.values);
    this.#kernel.multiply(place.columns, place.drawn, weightsAt, sumsAt, this.#count);
  }

  sums(which: number): Float64Array {
    const pairs = this.#pairs;
    const sums = this.#sums.subarray(0, this.#count);
    for (let draw = 0; draw < sums.length; draw++) sums[draw] = pairs[draw * 2 + which] ?? 0;
    return sums;
  }

  #put(pack: LookUpPack | ProductPack, columns: Float64Array, drawn: Uint8Array | Float64Array): Place {
    if (this.#free + columns.byteLength + drawn.byteLength > this.#memory.byteLength) {
      this.#places = new WeakMap();
      this.#free = packsAt;
    }
    const place = { columns: this.#copy(columns), drawn: this.#copy(drawn) };
    this.#places.set(pack, place);
    return place;
  }

  #copy({ buffer, byteOffset, byteLength }: Uint8Array | Float64Array): number {
    const place = this.#free;
    new Uint8Array(this.#memory, place, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    this.#free += byteLength;
    return place;
  }
}

/** As `lookUp` of the kernel reads it. */
function columnsOf({ lanes }: LookUpPack): Float64Array {
  const counts = Array.from({ length: lanesOfLookUps }, (_, lane) => lanes[lane]?.columns.length ?? 0);
  const columns = lanes.flatMap((lane) =>
    lane.columns.flatMap(({ column, values }) => [column, values.length, ...values]),
  );
  return Float64Array.of(...counts, ...columns);
}

/** As `multiply` reads it. In a lane without a column all values are 0, whatever column's weight they are multiplied by. */
function numbersOf({ columns }: ProductPack): Float64Array {
  return Float64Array.from({ length: lanesOfProducts }, (_, lane) => columns[lane] ?? 0);
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
