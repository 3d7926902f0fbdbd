const ZERO: u32 = 0x30;
const COMMA: u32 = 0x2c;
const POINT: u32 = 0x2e;

/** More digits before the decimal sign are more than any weight. */
const mostDigits: usize = 9;

/** Thousandths of digits with at most three decimals; -1 for everything else. */
export function plainWeight(start: usize, end: usize): i64 {
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
