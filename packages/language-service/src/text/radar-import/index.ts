import type { Language, RadarImportNote, RadarImportNoteCode } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { RadarImportCounts, RadarImportWords } from "./words.js";

const catalogues: Readonly<Record<Language, RadarImportWords>> = { nb, nn, en };

/** What came in, in a line. */
export function summariseRadarImport(counts: RadarImportCounts, language: Language): string {
  return catalogues[language].summary(counts);
}

/** A note of an import of a radar in words. */
export function describeRadarImportNote(note: RadarImportNote, language: Language): string {
  const write = catalogues[language].notes[note.code] as RadarImportWords["notes"][RadarImportNoteCode] as (
    note: RadarImportNote,
  ) => string;
  return write(note);
}
