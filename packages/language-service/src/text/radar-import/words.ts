import type { RadarImportNote, RadarImportNoteCode, UnreadableSource } from "@kommuneradar/core";

type NoteOf<C extends RadarImportNoteCode> = Extract<RadarImportNote, { readonly code: C }>;

/** All that is said of an import of a radar. */
export interface RadarImportWords {
  readonly notes: { readonly [C in RadarImportNoteCode]: (note: NoteOf<C>) => string };
  readonly unreadable: Readonly<Record<UnreadableSource, string>>;
  readonly leftOut: Readonly<Record<NoteOf<"entry-left-out">["reason"], string>>;
}
