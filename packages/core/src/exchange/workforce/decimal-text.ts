/**
 * A number as a spreadsheet keeps it, as a person wrote it: 15 significant digits, so that `0.30000000000000004` is
 * `0.3` again, and no exponent.
 */
export function decimalText(stored: string): string {
  if (/^-?\d{1,15}$/.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  if (!plain.includes("e")) return plain;
  return rounded
    .toFixed(Math.abs(rounded) < 1 ? 12 : 0)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
