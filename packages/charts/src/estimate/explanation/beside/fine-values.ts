import { formatNumber, formatShare, type Language } from "@kommuneradar/core";
import type { MeasureScale } from "../../scale.js";

/** Decimals of a value, so that the product with a weight of this size comes out right to a tenth. */
function digitsBeside(size: number): number {
  return Math.min(8, Math.max(4, Math.ceil(Math.log10(Math.max(1, size) * 10))));
}

/**
 * Writes values of a measure that stand in a formula beside a weight of a size: shares in per cent, an index as the number it
 * is, both with the decimals that a reader needs to do the sum again.
 */
export function fineValues(
  { isShare }: Pick<MeasureScale, "isShare">,
  size: number,
  language: Language,
): (value: number) => string {
  const digits = digitsBeside(size);
  return (value) =>
    isShare ? formatShare(value, language, digits - 2) : formatNumber(value, language, digits);
}
