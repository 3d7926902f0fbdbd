import type { Language } from "@kommuneradar/core";
import { type CliTexts, en } from "./en.js";
import { nb } from "./nb.js";

/** Nynorsk has no words of its own yet and reads as bokmål. */
export function texts(language: Language): CliTexts {
  return language === "en" ? en : nb;
}
