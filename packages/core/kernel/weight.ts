const ZERO: u32 = 0x30;
const COMMA: u32 = 0x2c;
const POINT: u32 = 0x2e;

/** More digits before the decimal sign are more than any weight. */
const mostDigits: usize = 9;

/** A byte eight times: times this. */
const eightOf: u64 = ((<u64>0x01010101) << 32) | 0x01010101;
const zeros: u64 = eightOf * 0x30;
const highBits: u64 = eightOf * 0x80;

/**
 * Thousandths of digits with at most three decimals; -1 for everything else. Up to eight characters, which most have at most, are
 * read together, whatever their number and wherever the decimal sign.
 */
export function plainWeight(start: usize, end: usize): i64 {
  const length = end - start;
  if (length > 8) return longWeight(start, end);
  if (length === 0) return -1;
  // The last is the highest byte; before the first stand zeros. What is read of memory before the cell is the kernel's.
  const front = (8 - <u64>length) << 3;
  const characters = ((load<u64>(end - 8) >>> front) << front) | (zeros & (((<u64>1) << front) - 1));
  // Commas and points, which differ in one bit.
  const signs = zeroBytes((characters & (eightOf * 0xfd)) ^ (eightOf * COMMA));
  let digits = characters;
  let unit: i64 = 1000;
  if (signs !== 0) {
    const place = <u64>ctz(signs) - 7;
    // What stands before the sign moves up to what stands after it. No decimals, or no digit before, is no weight.
    const before = ((<u64>1) << place) - 1;
    if (place === front || place === 56) return -1;
    digits = (characters & ~(before | ((<u64>0xff) << place))) | ((characters & before) << 8) | ZERO;
    if (place < 32) return -1;
    unit = place === 48 ? 100 : place === 40 ? 10 : 1;
  }
  return areDigits(digits) ? <i64>numberOf(digits) * unit : -1;
}

/** The high bit of each byte that is 0. */
function zeroBytes(bytes: u64): u64 {
  return ~(((bytes & ~highBits) + ~highBits) | bytes) & highBits;
}

function areDigits(bytes: u64): bool {
  const tens = eightOf * 0xf0;
  return (((bytes & tens) ^ zeros) | (((bytes + eightOf * 6) & tens) ^ zeros)) === 0;
}

/** Of eight digits: first by twos, then by fours. */
function numberOf(bytes: u64): u64 {
  const ones = bytes - zeros;
  const twos = ones * 10 + (ones >>> 8);
  const mask = ((<u64>0xff) << 32) | 0xff;
  const outer = (twos & mask) * (((<u64>1_000_000) << 32) | 100);
  const inner = ((twos >>> 16) & mask) * (((<u64>10_000) << 32) | 1);
  return (outer + inner) >>> 32;
}

function longWeight(start: usize, end: usize): i64 {
  let at = start;
  let milli: i64 = 0;
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - ZERO;
    if (digit > 9) break;
    milli = milli * 10 + digit;
  }
  if (at === start || at - start > mostDigits) return -1;
  milli *= 1000;
  if (at === end) return milli;
  const sign: u32 = load<u8>(at);
  const decimals = end - at - 1;
  if ((sign !== COMMA && sign !== POINT) || decimals < 1 || decimals > 3) return -1;
  let unit: i64 = 100;
  while (++at < end) {
    const digit = <u32>load<u8>(at) - ZERO;
    if (digit > 9) return -1;
    milli += digit * unit;
    unit /= 10;
  }
  return milli;
}
