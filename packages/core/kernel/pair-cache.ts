import { alloc } from "./heap";

/** Of an entry: two keys, and the value and 1. */
const entryBytes: usize = 12;

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
    let hash = (<u32>a * 0x9e3779b1) ^ (<u32>b * 0x85ebca6b);
    hash ^= hash >>> 15;
    return this.entries + <usize>(hash & this.mask) * entryBytes;
  }
}
