import {
  formatNumber,
  formatShare,
  licenceText,
  otherPlace,
  resolveText,
  sectorTitle,
} from "@kommuneradar/core";
import { processOf } from "../symbols/entries.js";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { kindWord } from "./kind-word.js";
import { bold, code, facts, paragraphs, plain } from "./markdown.js";

/** A municipality by its code; undefined for a code that no municipality has. */
export function municipalityCard(
  { context, language, words }: Asked,
  municipality: string,
): string | undefined {
  const found = context.reference.municipalities.get(municipality);
  if (found === undefined) {
    if (otherPlace(municipality, context.reference) !== undefined) return undefined;
    return /^99(?!00)\d\d$/.test(municipality) ? `${bold(municipality)} · ${words.fictional}` : undefined;
  }
  return facts([
    bold(`${found.code} ${found.name}`),
    plain(found.county),
    words.inhabitants(formatNumber(found.population, language)),
  ]);
}

/** A municipal sector; undefined for what is none. */
export function sectorCard({ context, language, words }: Asked, sector: string): string | undefined {
  if (!context.reference.sectors.some(({ id }) => id === sector)) return undefined;
  return facts([bold(sectorTitle(sector, language)), words.sector, code(sector)]);
}

/** A mapped work process of an estimate. */
export function processCard({ symbols, language, words }: Asked, site: Site): string | undefined {
  const found = processOf(symbols, site);
  if (found === undefined) return undefined;
  const { process } = found;
  const because = resolveText(process.because, language, found.language);
  return paragraphs([
    facts([
      bold(resolveText(process.title, language, found.language)),
      words.workProcess,
      process.sector && plain(sectorTitle(process.sector, language)),
    ]),
    facts([
      process.timeShare === undefined ? undefined : words.timeShare(formatShare(process.timeShare, language)),
      process.potential === undefined ? undefined : words.potential(formatShare(process.potential, language)),
      process.technology && code(process.technology),
    ]),
    because === "" ? undefined : words.because(plain(because)),
  ]);
}

/** A score set: what it speaks of, who published it, on what terms. */
export function scoreSetCard({ context, words }: Asked, id: string): string | undefined {
  const set = context.reference.scoreSets.get(id);
  if (set === undefined) return undefined;
  return paragraphs([
    facts([bold(words.scoreSet(set.title)), words[kindWord[set.kind]]]),
    plain(`${set.source}${set.year === 0 ? "" : `, ${set.year}`}.`),
    set.licence === "" ? undefined : plain(licenceText(set.licence, context.language)),
  ]);
}
