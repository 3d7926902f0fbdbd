import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";

/** A number with its sign, and none where it prints as 0. */
export function signed(value: number, language: Language, digits: number): string {
  return withSign(value, formatNumber(Math.abs(value), language, digits));
}

function withSign(value: number, size: string): string {
  return /[1-9]/.test(size) ? `${value < 0 ? "−" : "+"}${size}` : size;
}

/** A difference of shares in percentage points, with one decimal unless asked; two where one would print it as none. */
export function signedPoints(
  value: number,
  language: Language,
  digits: number = pointsDigits([value]),
): string {
  return withSign(value, formatPoints(Math.abs(value), language, digits));
}

/** Decimals that differences of shares have in common, so that they stand under each other: two where one would print any as none. */
export function pointsDigits(values: readonly (number | null)[]): 1 | 2 {
  const isFine = (size: number) => size < 0.0005 && size >= 0.00005;
  return values.some((value) => value !== null && isFine(Math.abs(value))) ? 2 : 1;
}
