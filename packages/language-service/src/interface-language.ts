import type { Language } from "@kommuneradar/core";

/**
 * The language that everything is shown in.
 * @param setting `kommuneradar.language`: `auto`, `nb`, `nn` or `en`
 * @param display the editor's own language, e.g. `en`, `nb`, `nn-no`, `nb_NO.UTF-8`
 */
export function interfaceLanguage(setting: string, display: string): Language {
  if (setting === "nb" || setting === "nn" || setting === "en") return setting;
  if (/^nn(?![a-z])/i.test(display)) return "nn";
  return /^(?:nb|no)(?![a-z])/i.test(display) ? "nb" : "en";
}
