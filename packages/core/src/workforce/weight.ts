import { COMMA, isBlank, MINUS, MINUS_SIGN, NINE, POINT, TAB, ZERO } from "./characters.js";

/** Why a cell holds no weight. */
export type WeightFault = "empty" | "not-a-number" | "negative" | "too-large";

/** The largest weight of one row: far above any workforce, and small enough that sums stay exact. */
export const largestWeight = 1_000_000_000;

/** The largest sum that a line of a cube may have: its thousandths are still whole numbers. */
const largestSum = 100_000_000_000;

/**
 * Reads weights, exactly, into thousandths. A point or a comma is always the decimal sign; blanks of every kind
 * (but a tab) may separate thousands. Made once and used for every cell, so that reading makes no garbage.
 */
export class WeightReader {
  /** Why the last cell held no weight. */
  fault: WeightFault = "empty";
  /** The last weight had more than three decimals and was rounded, half to even. */
  rounded = false;

  /** The weight in thousandths that stands between two places of a text, or -1 and its `fault`; that of several rows may be larger. */
  read(text: string, start: number, end: number, rows = 1): number {
    this.rounded = false;
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    let last = end;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    if (at === last) return this.#refuse("empty");
    const first = text.charCodeAt(at);
    if (first === MINUS || first === MINUS_SIGN) {
      return this.#refuse(this.#unsigned(text, at + 1, last) < 0 ? "not-a-number" : "negative");
    }
    const milli = this.#unsigned(text, at, last);
    if (milli < 0) return this.#refuse("not-a-number");
    return milli > Math.min(largestWeight * rows, largestSum) * 1000 ? this.#refuse("too-large") : milli;
  }

  #refuse(fault: WeightFault): number {
    this.fault = fault;
    this.rounded = false;
    return -1;
  }

  /** Thousandths of a number without sign; -1 when it is none. */
  #unsigned(text: string, start: number, end: number): number {
    let whole = 0;
    let digits = 0;
    let sinceBlank = 0;
    let grouped = false;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) {
        whole = whole * 10 + (code - ZERO);
        digits++;
        sinceBlank++;
      } else if (code === COMMA || code === POINT) {
        break;
      } else if (isBlank(code) && code !== TAB) {
        if (grouped ? sinceBlank !== 3 : sinceBlank < 1 || sinceBlank > 3) return -1;
        grouped = true;
        sinceBlank = 0;
      } else {
        return -1;
      }
    }
    if (grouped && sinceBlank !== 3) return -1;
    if (at === end) return whole * 1000;
    return this.#withDecimals(text, at + 1, end, whole * 1000, digits);
  }

  #withDecimals(text: string, start: number, end: number, wholeMilli: number, wholeDigits: number): number {
    if (wholeDigits === 0 && start === end) return -1;
    let milli = wholeMilli;
    let unit = 100;
    let fourth = 0;
    let beyond = false;
    for (let at = start; at < end; at++) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      if (unit >= 1) milli += digit * unit;
      else if (at === start + 3) fourth = digit;
      else if (digit > 0) beyond = true;
      unit /= 10;
    }
    if (fourth === 0 && !beyond) return milli;
    this.rounded = true;
    const up = fourth > 5 || (fourth === 5 && (beyond || milli % 2 === 1));
    return up ? milli + 1 : milli;
  }
}

/** The weight that a cell holds, in thousandths; undefined where it holds none. */
export function readWeight(cell: string): number | undefined {
  const milli = new WeightReader().read(cell, 0, cell.length);
  return milli < 0 ? undefined : milli;
}
