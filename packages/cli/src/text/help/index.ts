import type { Language } from "@kommuneradar/core";

/** By what the help says in English, which stands where commands and options are defined. */
export type HelpTexts = Readonly<Record<string, string>>;

const catalogues: Readonly<Record<Language, () => Promise<HelpTexts>>> = {
  nb: async () => (await import("./nb.js")).nb,
  nn: async () => (await import("./nn.js")).nn,
  en: async () => ({}),
};

/** Loaded where help is shown, and no sooner: no other call has to wait for it. */
export const helpTexts = (language: Language): Promise<HelpTexts> => catalogues[language]();
