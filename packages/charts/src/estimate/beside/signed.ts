import { formatNumber, type Language } from "@kommuneradar/core";

/** A number with its sign, and none where it prints as 0. */
export function signed(value: number, language: Language, digits: number): string {
  const text = formatNumber(Math.abs(value), language, digits);
  return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
}

/** A difference of shares in percentage points, with one decimal; two where one would print it as none. */
export function signedPoints(value: number, language: Language): string {
  const points = value * 100;
  const isFine = Math.abs(points) < 0.05 && Math.abs(points) >= 0.005;
  return signed(points, language, isFine ? 2 : 1);
}
