import type {
  RadarImportNote,
  RadarImportNoteCode,
  RadarImportResult,
  UnreadableSource,
} from "@kommuneradar/core";

export type RadarImportCounts = Pick<
  RadarImportResult,
  "from" | "entriesIn" | "entriesOut" | "editions" | "categories" | "rings"
>;

type NoteOf<C extends RadarImportNoteCode> = Extract<RadarImportNote, { readonly code: C }>;

/** All that is said of an import of a radar. */
export interface RadarImportWords {
  /** What came in, in a line. */
  readonly summary: (counts: RadarImportCounts) => string;
  readonly notes: { readonly [C in RadarImportNoteCode]: (note: NoteOf<C>) => string };
  readonly unreadable: Readonly<Record<UnreadableSource, string>>;
  readonly leftOut: Readonly<Record<NoteOf<"entry-left-out">["reason"], string>>;
}
