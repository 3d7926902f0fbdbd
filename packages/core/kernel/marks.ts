import { alloc } from "./heap";

/** Bytes that are looked at together. */
const block: usize = 64;

/**
 * By the lower half of a byte, the one mark that has it: NUL, LF, CR, a quotation mark or the delimiter, which all differ there.
 * Of what no mark has, a byte with another lower half, which nothing is.
 */
const marks: usize = alloc(16);

/** Which bytes are marks: those where a cell may end, and quotation marks. */
export function setMarks(delimiter: u32): void {
  for (let half: u32 = 0; half < 16; half++) store<u8>(marks + half, half ^ 1);
  setMark(0);
  setMark(0x0a);
  setMark(0x0d);
  setMark(0x22);
  setMark(delimiter);
}

function setMark(byte: u32): void {
  store<u8>(marks + (byte & 0x0f), byte);
}

/** Room that `findMarks` needs for the marks of so many bytes. */
export function roomForMarks(bytes: usize): usize {
  return (bytes + 2 * block) << 2;
}

/**
 * Writes the places of all marks from `start` on. From `end` on 64 NULs are put, so that a mark always stands there: whoever goes from
 * mark to mark stops at it.
 */
export function findMarks(start: usize, end: usize, room: usize): void {
  memory.fill(end, 0, block);
  const table = v128.load(marks);
  let out = room;
  for (let at = start; at <= end; at += block) {
    let mask =
      <u64>marksIn(at, table) |
      ((<u64>marksIn(at + 16, table)) << 16) |
      ((<u64>marksIn(at + 32, table)) << 32) |
      ((<u64>marksIn(at + 48, table)) << 48);
    const next = out + ((<usize>popcnt(mask)) << 2);
    // Eight at a time, also where there are fewer: what is written beyond the last is written over.
    while (out < next) {
      mask = putMark(out, at, mask);
      mask = putMark(out + 4, at, mask);
      mask = putMark(out + 8, at, mask);
      mask = putMark(out + 12, at, mask);
      mask = putMark(out + 16, at, mask);
      mask = putMark(out + 20, at, mask);
      mask = putMark(out + 24, at, mask);
      mask = putMark(out + 28, at, mask);
      out += 32;
    }
    out = next;
  }
}

function marksIn(at: usize, table: v128): u32 {
  const bytes = v128.load(at);
  return i8x16.bitmask(i8x16.eq(i8x16.swizzle(table, v128.and(bytes, i8x16.splat(0x0f))), bytes));
}

/** Writes the first mark; returns the others. */
function putMark(out: usize, at: usize, mask: u64): u64 {
  store<u32>(out, <u32>at + <u32>ctz(mask));
  return mask & (mask - 1);
}
