import type { Language } from "@kommuneradar/core";
import { type CliTexts, en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

const catalogues: Readonly<Record<Language, CliTexts>> = { nb, nn, en };

export function texts(language: Language): CliTexts {
  return catalogues[language];
}
