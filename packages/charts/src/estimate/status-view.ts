import { formatNumber, type Language } from "@kommuneradar/core";
import type { EstimateStatus, LoadingProgress } from "./input.js";
import type { BannerView, LoadingView } from "./model.js";
import { estimateWords } from "./text/index.js";

/**
 * The strip over the page's foot, or null while the picture simply follows the text. `hasPicture`: there is a last
 * valid version to be shown under it.
 */
export function bannerView(
  status: EstimateStatus | undefined,
  language: Language,
  hasPicture = true,
): BannerView | null {
  const words = estimateWords(language).banner;
  if (status?.kind === "stale") {
    const { line, message } = status;
    const where = line === null ? message : words.line(formatNumber(line, language), message);
    return { kind: "stale", text: hasPicture ? words.stale(where) : where, line };
  }
  if (status?.kind === "on-save-only") {
    return { kind: "notice", text: words.onSaveOnly(megabytes(status.bytes, language)), line: null };
  }
  return null;
}

/** How far the first reading has come. */
export function loadingView({ unit, done, total }: LoadingProgress, language: Language): LoadingView {
  const words = estimateWords(language).loading;
  if (total === null || total <= 0) return { text: words.unknown, share: null };
  const share = Math.min(Math.max(done / total, 0), 1);
  const text =
    unit === "rows"
      ? words.rows(formatNumber(done, language), formatNumber(total, language))
      : words.megabytes(megabytes(done, language), megabytes(total, language));
  return { text, share };
}

function megabytes(bytes: number, language: Language): string {
  return formatNumber(bytes / 1_000_000, language);
}
