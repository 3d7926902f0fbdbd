import type { PersonalReason } from "./personal.js";

/** Why rows of a source are not in the result. */
export type LeftOutReason =
  | "other-value"
  | "other-level"
  | "total"
  | "empty-weight"
  | "not-a-number"
  | "negative"
  | "too-large"
  | "too-many-cells"
  | "personal-value"
  | "line-too-long"
  | "nul"
  | "damaged"
  | "split-municipality";

/** Something an import says of its source. `line`: 1-based; 0 where it concerns the whole. */
export type ImportNote = { readonly line: number } & (
  | { readonly code: "personal-column"; readonly header: string; readonly reason: PersonalReason }
  | { readonly code: "personal-column-asked"; readonly header: string; readonly reason: PersonalReason }
  | { readonly code: "no-such-column"; readonly header: string; readonly headers: readonly string[] }
  | { readonly code: "no-occupation-column"; readonly headers: readonly string[] }
  | { readonly code: "row-left-out"; readonly reason: LeftOutReason; readonly value: string }
  | {
      readonly code: "rows-left-out";
      readonly reason: LeftOutReason;
      readonly rows: number;
      readonly header?: string;
      readonly kept?: string;
    }
  | {
      readonly code: "unmapped-code";
      readonly occupation: string;
      readonly rows: number;
      readonly weightMilli: number;
    }
  | { readonly code: "ambiguous-mapping"; readonly occupation: string; readonly targets: readonly string[] }
  | { readonly code: "mapping-needed"; readonly system: "yrkeskatalog" | "position" }
  | { readonly code: "mapping-unreadable" }
  | {
      readonly code: "unknown-code";
      readonly occupation: string;
      readonly classification: string;
      readonly rows: number;
      readonly weightMilli: number;
    }
  | { readonly code: "restored-zeros"; readonly rows: number }
  | {
      readonly code: "former-municipality";
      readonly municipality: string;
      readonly name: string;
      readonly current: string;
      readonly rows: number;
    }
  | {
      readonly code: "split-municipality";
      readonly municipality: string;
      readonly name: string;
      readonly successors: readonly { readonly code: string; readonly name: string }[];
      readonly rows: number;
    }
  | { readonly code: "unknown-municipality"; readonly municipality: string; readonly rows: number }
  | { readonly code: "unknown-sector"; readonly sector: string; readonly rows: number }
  | { readonly code: "rounded-weights"; readonly rows: number }
  | { readonly code: "mixed-levels"; readonly shorter: string; readonly longer: string }
  | { readonly code: "rows-as-weight" }
  | { readonly code: "which-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: "damaged-rows" }
  | { readonly code: "too-many-columns"; readonly columns: number; readonly most: number }
  | {
      readonly code: "percent-or-share";
      readonly header: string;
      /** What the column says that its cells are. */
      readonly kind: "percent" | "fte";
      /** The first cell in doubt, and how many there are, the first of them by line. */
      readonly value: string;
      readonly rows: number;
      readonly lines: readonly number[];
      /** Rows with a per cent sign. */
      readonly signed: number;
    }
  | { readonly code: "nothing-left" }
);

/** Code of a note of an import. */
export type ImportNoteCode = ImportNote["code"];
/** How grave a note of an import is. */
export type NoteSeverity = "error" | "warning" | "info";

const severities: Readonly<Record<ImportNoteCode, NoteSeverity>> = {
  "personal-column": "info",
  "personal-column-asked": "error",
  "no-such-column": "error",
  "no-occupation-column": "error",
  "row-left-out": "warning",
  "rows-left-out": "info",
  "unmapped-code": "warning",
  "ambiguous-mapping": "warning",
  "mapping-needed": "error",
  "mapping-unreadable": "error",
  "unknown-code": "warning",
  "restored-zeros": "info",
  "former-municipality": "info",
  "split-municipality": "error",
  "unknown-municipality": "warning",
  "unknown-sector": "info",
  "rounded-weights": "info",
  "mixed-levels": "warning",
  "rows-as-weight": "info",
  "which-sheet": "error",
  "damaged-rows": "error",
  "too-many-columns": "error",
  "percent-or-share": "error",
  "nothing-left": "error",
};

/** How grave a note is: with an error nothing is written. */
export function noteSeverity({ code }: ImportNote): NoteSeverity {
  return severities[code];
}
