import type { Language } from "./localized.js";

/** The name of measure A with work processes: the same on every page and in every table and sentence. */
export const processMeasure: Readonly<Record<Language, string>> = {
  en: "A with work processes",
  nb: "A med arbeidsprosesser",
  nn: "A med arbeidsprosessar",
};
