import type { Language } from "./localized.js";

const noBreak = "\u00a0";
const thinNoBreak = "\u202f";
const minus = "\u2212";
const none = "–";
const meantDigits = 13;
/** Raising ten to a power costs more than all else of rounding a number. */
const tens = [1, 10, 100, 1000, 10_000];

/**
 * A number with a fixed count of decimals, grouped in thousands: `1 234,5` in Norwegian (thin no-break space, decimal
 * comma), `1,234.5` in English; `–` for what is no finite number. Written out here because a chart's text must not
 * change with the engine's locale data.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return written(roundedUnits(value, 0, decimals), language, decimals);
}

/** A share 0–1 as per cent, with one decimal unless asked: `31,8 %`, `31.8 %`. */
export function formatShare(share: number, language: Language, decimals = 1): string {
  return Number.isFinite(share) ? perCent(formatPoints(share, language, decimals)) : none;
}

/** The sign behind a number as written, after a no-break space in every language (ISO 80000-1, 7.2): `31,8 %`, `31.8 %`. */
export function perCent(number: string): string {
  return `${number}${noBreak}%`;
}

/** A share in per cent without the sign, where a heading or the other end of a range has it: `31,8`. */
export function formatPoints(share: number, language: Language, decimals = 1): string {
  return written(roundedUnits(share, 2, decimals), language, decimals);
}

/**
 * `value · 10^shift`, rounded half away from zero, in units of the last decimal. Works on the shortest decimal that
 * names the number, so that 0.285 is 29 % and not the 28 that its binary neighbour would give; and on a sum as it was
 * meant: added in another order it ends a last bit lower, and is one figure all the same. What is rounded is the number
 * itself, never a rounded one: 46.445 is 46.4, though 46.45 is 46.5.
 */
export function roundedUnits(value: number, shift: number, decimals: number): number {
  const near = value * (tens[shift + decimals] ?? 10 ** (shift + decimals));
  const size = Math.abs(near);
  // Far from a half the product's own error decides nothing, and most numbers are.
  if (size < 1e9 && Math.abs(size - Math.floor(size) - 0.5) > 1e-6)
    return Math.sign(near) * Math.round(size) || 0;
  // Digits beyond these are what adding up has left, and of greater numbers none stands near a half.
  const meant = size < 1e9 ? Number(value.toPrecision(meantDigits)) : value;
  const [mantissa, exponent = "0"] = String(Math.abs(meant)).split("e");
  const units = Math.round(Number(`${mantissa}e${Number(exponent) + shift + decimals}`));
  // Nothing has no sign.
  return value < 0 && units !== 0 ? -units : units;
}

function written(units: number, language: Language, decimals: number): string {
  if (!Number.isFinite(units)) return none;
  const english = language === "en";
  const size = Math.abs(units);
  const digits = String(Number.isSafeInteger(size) ? size : BigInt(size)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const grouped =
    whole.length > 3 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, english ? "," : thinNoBreak) : whole;
  const fraction = decimals > 0 ? `${english ? "." : ","}${digits.slice(-decimals)}` : "";
  return `${units < 0 ? minus : ""}${grouped}${fraction}`;
}
