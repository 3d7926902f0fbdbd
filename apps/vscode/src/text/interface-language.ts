import type { PageLanguage } from "../protocol/envelope.js";

/**
 * The language everything of ours is shown in.
 * @param setting `kommuneradar.language`: `auto`, `nb`, `nn` or `en`
 * @param display VS Code's display language, e.g. `en`, `nb`, `nn-no`
 */
export function interfaceLanguage(setting: string, display: string): PageLanguage {
  if (setting === "nb" || setting === "nn" || setting === "en") return setting;
  if (/^nn\b/i.test(display)) return "nn";
  return /^(nb|no)\b/i.test(display) ? "nb" : "en";
}
