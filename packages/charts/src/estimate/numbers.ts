import {
  formatNumber,
  formatPoints,
  formatRange,
  formatShare,
  type Language,
  roundedUnits,
} from "@kommuneradar/core";

/** A share 0–1 as per cent with one decimal: `24,1 %`. */
export function percent(share: number, language: Language): string {
  return formatShare(share, language);
}

/** Weights of one page share their decimals: one below a thousand where any is not whole, else none. */
export function weightDigits(total: number, weights: readonly number[]): 0 | 1 {
  return total < 1000 && weights.some((weight) => !Number.isInteger(weight)) ? 1 : 0;
}

/** A score as published: three decimals, no unit. */
export function score(value: number, language: Language): string {
  return formatNumber(value, language, 3);
}

/** A threshold without needless zeros: `0,7`, `0,65`. */
export function threshold(value: number, language: Language): string {
  const digits = [0, 1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3;
  return formatNumber(value, language, digits);
}

/**
 * Both ends of a range in whole per cent, `(18–31)`; with one decimal where whole ones would hide its width, and in words
 * where one hides it too.
 */
export function percentRange(range: readonly [number, number], language: Language, exact = false): string {
  const written = (digits: number) => (end: number) => formatPoints(end, language, digits);
  const [low, high] = range.map(written(0));
  const isHidden = low === high || (exact && (range[1] - range[0]) * 100 < 3);
  return formatRange(range, written(isHidden ? 1 : 0), language, inBrackets);
}

/** How the range beside a figure is put together. */
export function inBrackets(low: string, high: string): string {
  return `(${low}–${high})`;
}

/**
 * Shares of a whole in per cent with one decimal that add up to exactly 100.0, by largest remainders.
 * Those of `fixed` (indexes, the foremost first) keep their plain rounding, so that each agrees with the same figure
 * elsewhere on the page; the last of them gives way where nothing else can.
 */
export function percentsOfWhole(shares: readonly number[], fixed: readonly number[]): readonly number[] {
  const isFixed = new Set(fixed);
  const tenths = shares.map((share, index) =>
    isFixed.has(index) ? roundedUnits(share, 2, 1) : Math.floor(share * 1000 + 1e-9),
  );
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share * 1000 - (tenths[index] ?? 0) }))
    .filter(({ index }) => !isFixed.has(index) && (shares[index] ?? 0) > 0)
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const missing = 1000 - tenths.reduce((sum, value) => sum + value, 0);
  const room = byRemainder.reduce((sum, { index }) => sum + (tenths[index] ?? 0), 0);
  const cannotGive = missing !== 0 && (byRemainder.length === 0 || room + missing < 0);
  if (cannotGive && fixed.length > 1) return percentsOfWhole(shares, fixed.slice(0, -1));
  for (let step = 0; step < Math.abs(missing); step++) {
    const at = (missing > 0 ? byRemainder : byRemainder.toReversed())[step % byRemainder.length]?.index;
    if (at === undefined) break;
    tenths[at] = (tenths[at] ?? 0) + Math.sign(missing);
  }
  return tenths.map((value) => value / 10);
}
