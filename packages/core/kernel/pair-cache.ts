import { alloc } from "./heap";

/** Of an entry: two keys, the value and 1, and nothing. */
const entryBytes: usize = 16;

/** Second numbers follow each other in memory: this many of one first number stand beside each other before another's may. */
const ofOne: u32 = 509;

/** Numbers of pairs of numbers that were met lately: a pair takes the place of another that falls on it, which is then met anew. */
export class PairCache {
  /** Of a pair that is not held; no value is it. */
  static readonly none: i32 = -1;

  private readonly entries: usize;
  private readonly mask: u32;

  /** `size`: a power of two. */
  constructor(size: u32) {
    this.mask = size - 1;
    this.entries = alloc(<usize>size * entryBytes);
  }

  get(a: i32, b: i32): i32 {
    const entry = this.entryOf(a, b);
    return load<i32>(entry) === a && load<i32>(entry, 4) === b ? load<i32>(entry, 8) - 1 : PairCache.none;
  }

  set(a: i32, b: i32, value: i32): void {
    const entry = this.entryOf(a, b);
    store<i32>(entry, a);
    store<i32>(entry, b, 4);
    store<i32>(entry, value + 1, 8);
  }

  private entryOf(a: i32, b: i32): usize {
    return this.entries + ((<usize>((<u32>a * ofOne + <u32>b) & this.mask)) << 4);
  }
}
