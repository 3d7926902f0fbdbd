/** Character codes the scanners compare with. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
export const SEMICOLON = 0x3b;
export const NO_BREAK_SPACE = 0xa0;
export const THIN_SPACE = 0x2009;
export const NARROW_NO_BREAK_SPACE = 0x202f;
export const MINUS_SIGN = 0x2212;
export const BYTE_ORDER_MARK = 0xfeff;

/** A blank inside a line: what may stand around a value, and between the thousands of a number. */
export function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    code === NO_BREAK_SPACE ||
    code === THIN_SPACE ||
    code === NARROW_NO_BREAK_SPACE ||
    code === TAB
  );
}
