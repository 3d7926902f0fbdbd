import type { Place } from "./types.js";

/** Something an import of a radar says of its source. */
export type RadarImportNote = Place &
  /** No format recognises it; `known`: ids of all there are. */
  (
    | { readonly code: "unknown-format"; readonly known: readonly string[] }
    /** Nothing of it is read. */
    | { readonly code: "unreadable-source"; readonly reason: UnreadableSource }
    /** One file among several; the others are read. */
    | { readonly code: "file-not-read" }
    /** It is of the format, and empty. */
    | { readonly code: "no-entries" }
    /** A folder with more than one: `files` by their paths. */
    | {
        readonly code: "several-radars";
        readonly files: readonly string[];
      }
    /** A radar beside the one that was read, and in none of the results; `entries`: how many it has. */
    | {
        readonly code: "other-radar";
        /** undefined where it is the whole file. */
        readonly sheet: string | undefined;
        readonly entries: number;
      }
    /** `sheets`: those that there are. */
    | {
        readonly code: "no-such-sheet";
        readonly sheet: string;
        readonly sheets: readonly string[];
      }
    /** A ring that was named in the mapping or as its target; `rings`: those that can stand there. */
    | {
        readonly code: "no-such-ring";
        readonly ring: string;
        readonly rings: readonly string[];
      }
    /** The entry is twice in an edition: this file is left out. */
    | {
        readonly code: "entry-replaced";
        readonly entry: string;
        /** The file that stands for it. */
        readonly by: string;
      }
    /** Moves on so many `days` make so many `editions`: of days that are one, the last counts. */
    | {
        readonly code: "days-joined";
        readonly days: number;
        readonly editions: number;
      }
    /** Not in the result; `entry` "" where it has no name. */
    | {
        readonly code: "entry-left-out";
        readonly entry: string;
        readonly reason: "no-name" | "no-entry" | "unreadable";
      }
    /** `header`: the one that was asked for; `headers`: those that there are. */
    | { readonly code: "no-such-column"; readonly header: string; readonly headers: readonly string[] }
    /** No header with a name and a ring or a category; `headers`: those of the first line. */
    | { readonly code: "no-name-column"; readonly headers: readonly string[] }
    /** `id` was taken: it got `written`. */
    | { readonly code: "same-id"; readonly entry: string; readonly id: string; readonly written: string }
    /** Names of entries that could not be their ids. */
    | { readonly code: "ids-made"; readonly entries: readonly string[] }
    /** Written without one; a ring that the radar does not have is kept as a tag. */
    | { readonly code: "no-ring"; readonly entry: string; readonly ring: string | undefined }
    /** Put under others; a category that the radar does not have is kept as a tag. */
    | { readonly code: "no-category"; readonly entry: string; readonly category: string | undefined }
    /** In the order they stand in now, which the source does not state. */
    | { readonly code: "ring-order-unknown"; readonly rings: readonly string[] }
    /** The source has no names of them: what they are called now. */
    | {
        readonly code: "names-made";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    /** Beyond eight: what stood there has the name as a tag. */
    | {
        readonly code: "too-many-names";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    /** A radar has at least two: what was added. */
    | {
        readonly code: "names-added";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    /** Elements of a description that are not kept. */
    | { readonly code: "html-dropped"; readonly entry: string; readonly elements: readonly string[] }
    /** A key that a radar has no place for; "": values without a key. */
    | { readonly code: "key-not-kept"; readonly key: string; readonly entries: number }
    /** New or moved by the source’s own word: here it follows from editions. */
    | { readonly code: "movement-not-kept"; readonly entries: number }
    /** In no edition after `edition`: kept as phased out. */
    | { readonly code: "left-the-radar"; readonly entry: string; readonly edition: string }
    /** It gets no file of its own; "": files outside the folders of editions. */
    | { readonly code: "edition-undated"; readonly edition: string }
    /** Not sorted: the latest date counts. */
    | { readonly code: "timeline-order"; readonly entry: string }
    /** Front matter that is no YAML, read line by line. */
    | { readonly code: "loose-matter"; readonly entry: string }
    /** Of several editions: they may not be of one radar. */
    | { readonly code: "other-titles"; readonly titles: readonly string[] }
  );

/** Code of a note of an import of a radar. */
export type RadarImportNoteCode = RadarImportNote["code"];

/** Why a source of a radar cannot be read. */
export type UnreadableSource =
  | "too-large"
  | "too-many-files"
  | "too-many-entries"
  | "empty"
  | "binary"
  | "encoding"
  | "damaged"
  | "packed"
  | "password"
  | "old-workbook"
  | "not-json"
  | "not-yaml"
  | "other";

const errors: ReadonlySet<RadarImportNoteCode> = new Set([
  "unknown-format",
  "unreadable-source",
  "no-entries",
  "several-radars",
  "no-such-sheet",
  "no-such-ring",
  "entry-left-out",
  "no-such-column",
  "no-name-column",
]);
const infos: ReadonlySet<RadarImportNoteCode> = new Set(["movement-not-kept", "names-added", "ids-made"]);

/** How grave a note of an import of a radar is. */
export function radarNoteSeverity({ code }: RadarImportNote): "error" | "warning" | "info" {
  return errors.has(code) ? "error" : infos.has(code) ? "info" : "warning";
}
