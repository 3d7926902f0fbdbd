import type { PageLanguage } from "../protocol/envelope.js";

/**
 * The language everything of ours is shown in.
 * @param setting `kommuneradar.language`: `auto`, `nb` or `en`
 * @param display VS Code's display language, e.g. `en`, `nb`, `nb-no`
 */
export function interfaceLanguage(setting: string, display: string): PageLanguage {
  if (setting === "nb" || setting === "en") return setting;
  return /^(nb|nn|no)\b/i.test(display) ? "nb" : "en";
}
