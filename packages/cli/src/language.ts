import type { Language } from "@kommuneradar/core";

export const languages = ["nb", "nn", "en"] as const satisfies readonly Language[];

/** Language of the environment's locale (LC_ALL, LC_MESSAGES, LANG, in that order), else English. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "").toLowerCase();
  if (/^nn\b|^nn_/.test(locale)) return "nn";
  if (/^(nb|no)(\b|_)/.test(locale)) return "nb";
  return "en";
}
