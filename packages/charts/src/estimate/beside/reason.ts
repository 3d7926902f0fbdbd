import { formatNumber, type Suppression } from "@kommuneradar/core";
import type { EstimateViewInput } from "../input.js";
import { estimateWords } from "../text/index.js";
import { besideWords } from "./words.js";

/** The limit and its unit as they are printed: `10`, `årsverk`. */
export function limitText({ language, result }: EstimateViewInput, { below }: Suppression) {
  const weight = result?.settings.weight ?? "fte";
  return {
    limit: formatNumber(below, language, Number.isInteger(below) ? 0 : 1),
    unit: estimateWords(language).unit[weight](below),
  };
}

/** Why figures are hidden, as a sentence. */
export function hiddenReason(input: EstimateViewInput, suppression: Suppression): string {
  const { limit, unit } = limitText(input, suppression);
  const reason = besideWords(input.language).reason(limit, unit);
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
