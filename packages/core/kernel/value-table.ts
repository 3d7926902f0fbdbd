import { alloc } from "./heap";

/** Values remembered by their bytes: two to the eleventh. */
const slots: u32 = 2048;
/** Slots that a value may stand in, from its own on. */
const neighbours: u32 = 4;
/** Longer than any code or name: such a cell is left to who reads text. */
const longest: usize = 64;
/** What is compared at a time: most names are no longer. */
const half: usize = 32;
/** Of a slot: length, number, and the bytes with zeros after them. */
const slotBytes: usize = 16 + longest;

/** Odd numbers whose bits are in no order, one for each eight bytes. */
const odd0: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
const odd1: u64 = ((<u64>0xbf58476d) << 32) | 0x1ce4e5b9;
const odd2: u64 = ((<u64>0x94d049bb) << 32) | 0x133111eb;
const odd3: u64 = ((<u64>0xd6e8feb8) << 32) | 0x6659fd93;

/** So many bytes of ones, then as many of zeros: from the middle of it less a length on, a mask of that length. */
const lengths: usize = alloc(half * 2);
memory.fill(lengths, 0xff, half);

/** Numbers of the values of a column, found by the bytes of their cells; the host knows what they are. */
export class ValueTable {
  /** The value was not met yet; the host is to be asked. */
  static readonly unknown: i32 = -2;

  /** By four digits: the number plus 2; 1 for what no plain row has; 0 for what was not met. */
  private byCode: usize = alloc(10_000 * 4);
  private bySlot: usize = alloc(<usize>(slots + neighbours) * slotBytes);
  private empty: i32 = -2;

  /** The number of the value between two places; -1 where no plain row has it. */
  at(start: usize, end: usize): i32 {
    const length = end - start;
    if (length === 4) {
      const code = fourDigits(load<u32>(start));
      if (code >= 0) return load<i32>(this.byCode + ((<usize>code) << 2)) - 2;
    }
    if (length === 0) return this.empty;
    if (length > longest) return -1;
    return length <= half ? this.findShort(start, length) : this.findLong(start, length);
  }

  private findShort(start: usize, length: usize): i32 {
    const mask = lengths + half - length;
    const low = masked(start, mask);
    const high = masked(start + 16, mask + 16);
    let slot = this.slotOf(hashOf(low, high) ^ length);
    for (let tried: u32 = 0; tried < neighbours; tried++, slot += slotBytes) {
      const held = load<u32>(slot);
      if (held === 0) break;
      const others = v128.or(v128.xor(low, v128.load(slot, 16)), v128.xor(high, v128.load(slot, 32)));
      if (held === <u32>length && !v128.any_true(others)) return load<i32>(slot, 4);
    }
    return ValueTable.unknown;
  }

  private findLong(start: usize, length: usize): i32 {
    let slot = this.slotOf(longHash(start, length));
    for (let tried: u32 = 0; tried < neighbours; tried++, slot += slotBytes) {
      const held = load<u32>(slot);
      if (held === 0) break;
      if (held === <u32>length && memory.compare(slot + 16, start, length) === 0) return load<i32>(slot, 4);
    }
    return ValueTable.unknown;
  }

  learn(start: usize, end: usize, id: i32): void {
    const length = end - start;
    if (length === 4) {
      const code = fourDigits(load<u32>(start));
      if (code >= 0) {
        store<i32>(this.byCode + ((<usize>code) << 2), id + 2);
        return;
      }
    }
    if (length === 0) {
      this.empty = id;
      return;
    }
    const mask = lengths + half - length;
    const own = this.slotOf(
      length <= half
        ? hashOf(masked(start, mask), masked(start + 16, mask + 16)) ^ length
        : longHash(start, length),
    );
    let slot = own;
    for (let tried: u32 = 0; tried < neighbours && load<u32>(slot) !== 0; tried++) slot += slotBytes;
    // All are taken: the first of them makes room.
    if (slot === own + <usize>neighbours * slotBytes) slot = own;
    store<u32>(slot, <u32>length);
    store<i32>(slot, id, 4);
    memory.fill(slot + 16, 0, longest);
    memory.copy(slot + 16, start, length);
  }

  private slotOf(hash: u64): usize {
    const mixed = (hash ^ (hash >>> 32)) * odd0;
    return this.bySlot + <usize>(mixed >>> 53) * slotBytes;
  }
}

/** Sixteen bytes, of which those after a length are 0. What is read of them beyond is memory of the kernel. */
function masked(at: usize, mask: usize): v128 {
  return v128.and(v128.load(at), v128.load(mask));
}

function hashOf(low: v128, high: v128): u64 {
  return (
    i64x2.extract_lane(low, 0) * odd0 +
    i64x2.extract_lane(low, 1) * odd1 +
    i64x2.extract_lane(high, 0) * odd2 +
    i64x2.extract_lane(high, 1) * odd3
  );
}

/** Of more than 32 bytes. */
function longHash(start: usize, length: usize): u64 {
  const rest = length - half;
  const mask = lengths + half - rest;
  const first = hashOf(v128.load(start), v128.load(start, 16));
  return first + rotl(hashOf(masked(start + half, mask), masked(start + half + 16, mask + 16)), 17) + length;
}

/** -1 for four bytes that are not all digits. */
function fourDigits(bytes: u32): i32 {
  if ((((bytes + 0x46464646) | (bytes - 0x30303030)) & 0x80808080) !== 0) return -1;
  const twos = (bytes - 0x30303030) * 10 + ((bytes - 0x30303030) >>> 8);
  return <i32>((twos & 0xff) * 100 + ((twos >>> 16) & 0xff));
}
