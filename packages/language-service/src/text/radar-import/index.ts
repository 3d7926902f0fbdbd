import type { Language, RadarImportNote, RadarImportNoteCode } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { RadarImportWords } from "./words.js";

const catalogues: Readonly<Record<Language, RadarImportWords>> = { nb, nn, en };

/** A note of an import of a radar in words. */
export function describeRadarImportNote(note: RadarImportNote, language: Language): string {
  const write = catalogues[language].notes[note.code] as RadarImportWords["notes"][RadarImportNoteCode] as (
    note: RadarImportNote,
  ) => string;
  return write(note);
}
