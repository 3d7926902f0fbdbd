import { formatNumber, type ImportNote, type ImportNoteCode, type Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ImportWords } from "./words.js";

export type { ImportWords } from "./words.js";

const catalogues: Readonly<Record<Language, ImportWords>> = { nb, nn, en };

/** The words of imports. */
export function importWords(language: Language): ImportWords {
  return catalogues[language];
}

/** A note of an import in words. */
export function describeImportNote(note: ImportNote, language: Language): string {
  const write = importWords(language).notes[note.code] as ImportWords["notes"][ImportNoteCode] as (
    note: ImportNote,
    number: (milli: number) => string,
  ) => string;
  return write(note, (milli) => formatNumber(milli / 1000, language, milli % 1000 === 0 ? 0 : 1));
}
