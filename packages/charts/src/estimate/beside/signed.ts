import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";

/** A number with its sign, and none where it prints as 0. */
export function signed(value: number, language: Language, digits: number): string {
  return withSign(value, formatNumber(Math.abs(value), language, digits));
}

function withSign(value: number, size: string): string {
  return /[1-9]/.test(size) ? `${value < 0 ? "−" : "+"}${size}` : size;
}

/** A difference of shares in percentage points, with one decimal unless asked; two where one would print it as none. */
export function signedPoints(value: number, language: Language, digits?: number): string {
  const size = Math.abs(value);
  const isFine = size < 0.0005 && size >= 0.00005;
  return withSign(value, formatPoints(size, language, digits ?? (isFine ? 2 : 1)));
}
