const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether a text is a Norwegian birth number or D-number: eleven digits, a day and month (a D-number adds 40 to the
 * day; test numbers 40 or 80 to the month), and both check digits (modulo 11).
 */
export function isNationalId(text: string): boolean {
  if (text.length < 11) return false;
  const digits = text.replaceAll(/[\s-]/g, "");
  if (!/^\d{11}$/.test(digits)) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum(first) % 11 === 0 && sum(second) % 11 === 0;
}
