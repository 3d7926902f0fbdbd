import { figureTexts } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { en, type OwnTexts } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

export type CliTexts = ReturnType<typeof figureTexts> & OwnTexts;

const own: Readonly<Record<Language, OwnTexts>> = { nb, nn, en };
const made = new Map<Language, CliTexts>();

/** Words of the command line: its own, and those of the figures. */
export function texts(language: Language): CliTexts {
  const known = made.get(language) ?? { ...figureTexts(language), ...own[language] };
  made.set(language, known);
  return known;
}
