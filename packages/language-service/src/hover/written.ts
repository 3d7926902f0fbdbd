import { formatNumber, type Language } from "@kommuneradar/core";

/** A score: two decimals, and as many as it takes for a value that two would make nothing of. */
export function written(value: number, language: Language): string {
  return formatNumber(value, language, value > 0 && value < 0.01 ? 4 : 2);
}
