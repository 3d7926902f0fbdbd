import type { Place } from "./types.js";

/** Something an import of a radar says of its source. */
export type RadarImportNote = Place &
  (
    | { readonly code: "unknown-format"; readonly known: readonly string[] }
    | { readonly code: "unreadable-source"; readonly reason: UnreadableSource }
    | { readonly code: "file-not-read" }
    | { readonly code: "no-entries" }
    | {
        readonly code: "several-radars";
        readonly files: readonly string[];
      }
    | {
        readonly code: "other-radar";
        /** undefined where it is the whole file. */
        readonly sheet: string | undefined;
        readonly entries: number;
      }
    | {
        readonly code: "no-such-sheet";
        readonly sheet: string;
        readonly sheets: readonly string[];
      }
    | {
        readonly code: "no-such-ring";
        readonly ring: string;
        readonly rings: readonly string[];
      }
    | {
        readonly code: "entry-replaced";
        readonly entry: string;
        /** The file that stands for it. */
        readonly by: string;
      }
    | {
        readonly code: "days-joined";
        readonly days: number;
        readonly editions: number;
      }
    | {
        readonly code: "entry-left-out";
        readonly entry: string;
        readonly reason: "no-name" | "no-entry" | "unreadable";
      }
    | { readonly code: "no-such-column"; readonly header: string; readonly headers: readonly string[] }
    | { readonly code: "no-name-column"; readonly headers: readonly string[] }
    | { readonly code: "same-id"; readonly entry: string; readonly id: string; readonly written: string }
    | { readonly code: "ids-made"; readonly entries: readonly string[] }
    | { readonly code: "no-ring"; readonly entry: string; readonly ring: string | undefined }
    | { readonly code: "no-category"; readonly entry: string; readonly category: string | undefined }
    | { readonly code: "ring-order-unknown"; readonly rings: readonly string[] }
    | {
        readonly code: "names-made";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    | {
        readonly code: "too-many-names";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    | {
        readonly code: "names-added";
        readonly what: "rings" | "categories";
        readonly names: readonly string[];
      }
    | { readonly code: "html-dropped"; readonly entry: string; readonly elements: readonly string[] }
    | { readonly code: "key-not-kept"; readonly key: string; readonly entries: number }
    | { readonly code: "movement-not-kept"; readonly entries: number }
    | { readonly code: "left-the-radar"; readonly entry: string; readonly edition: string }
    | { readonly code: "edition-undated"; readonly edition: string }
    | { readonly code: "timeline-order"; readonly entry: string }
    | { readonly code: "loose-matter"; readonly entry: string }
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
