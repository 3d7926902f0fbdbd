/** What a cell of a value column holds. */
export type ScoreValue = number | "empty" | "not-a-number" | "too-large";

/** Longer cells are no numbers. */
const longest = 40;
/** Beyond it lies no score, and whole numbers, which a scale runs between, are soon not told from each other. */
const greatest = 1e12;
/** What tables write where there is no value. */
const none = /^(?:[-–—.:]{1,3}|n\/?a|nan|null)$/i;
const form = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)?(?:[.,](\d+))?(?:e([+-]?\d{1,2}))?( ?%)?$/i;

/**
 * Reads a value. A point or a comma is always the decimal sign; blanks may separate thousands; per cent are hundredths,
 * to the digit. Beyond ±10¹² a number is too large to be a value.
 */
export function readScoreValue(cell: string): ScoreValue {
  const text = cell.replace(/\s+/gu, " ").trim().replace(/^−/, "-");
  if (text === "" || none.test(text)) return "empty";
  const [, sign, whole, decimals, power = "0", percent] = (text.length <= longest && form.exec(text)) || [];
  if (whole === undefined && decimals === undefined) return "not-a-number";
  const exponent = Number(power) - (percent === undefined ? 0 : 2);
  const value = Number(`${sign}${(whole ?? "0").replaceAll(" ", "")}.${decimals ?? "0"}e${exponent}`);
  // A minus before nothing but zeros is no value of its own.
  return Math.abs(value) <= greatest ? value + 0 : "too-large";
}
