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
export type ImportNote = {
  readonly line: number;
} /** A column that tells who somebody is, by `reason`, is not read. */ & (
  | { readonly code: "personal-column"; readonly header: string; readonly reason: PersonalReason }
  /** Such a column was asked for, and is refused. */
  | { readonly code: "personal-column-asked"; readonly header: string; readonly reason: PersonalReason }
  /** `header`: the one that was asked for; `headers`: those that there are. */
  | { readonly code: "no-such-column"; readonly header: string; readonly headers: readonly string[] }
  /** Nothing looks like occupation codes; `headers`: those that there are. */
  | { readonly code: "no-occupation-column"; readonly headers: readonly string[] }
  /** `value`: the cell that is to blame, "" where it must not be told. The first rows of each reason have one. */
  | { readonly code: "row-left-out"; readonly reason: LeftOutReason; readonly value: string }
  /** All rows of a reason; of `other-value`, the column (`header`) and the value that is taken (`kept`). */
  | {
      readonly code: "rows-left-out";
      readonly reason: LeftOutReason;
      readonly rows: number;
      readonly header?: string;
      readonly kept?: string;
    }
  /** A code without a target: its weight counts, without a value. `weightMilli`: thousandths of the weight’s unit. */
  | {
      readonly code: "unmapped-code";
      readonly occupation: string;
      readonly rows: number;
      readonly weightMilli: number;
    }
  /** A code with several targets, of which none is used. */
  | { readonly code: "ambiguous-mapping"; readonly occupation: string; readonly targets: readonly string[] }
  /** Codes of a system that only a mapping leads to a classification. */
  | { readonly code: "mapping-needed"; readonly system: "yrkeskatalog" | "position" }
  /** The mapping is neither a CSV of two columns nor a correspondence table of Klass. */
  | { readonly code: "mapping-unreadable" }
  /** A code that the classification does not have: its weight counts, without a value. */
  | {
      readonly code: "unknown-code";
      readonly occupation: string;
      readonly classification: string;
      readonly rows: number;
      readonly weightMilli: number;
    }
  /** Codes that had lost the zero at their start, and got it back. */
  | { readonly code: "restored-zeros"; readonly rows: number }
  /** A number or name of before: counted with `current`, number and name of today’s. */
  | {
      readonly code: "former-municipality";
      readonly municipality: string;
      readonly name: string;
      readonly current: string;
      readonly rows: number;
    }
  /**
   * Became several, or a name of several: left out until `ImportContext.successors` says which. `name` "": the latter.
   */
  | {
      readonly code: "split-municipality";
      readonly municipality: string;
      readonly name: string;
      readonly successors: readonly { readonly code: string; readonly name: string }[];
      readonly rows: number;
    }
  /** Kept as it is written. */
  | { readonly code: "unknown-municipality"; readonly municipality: string; readonly rows: number }
  /** Kept as it is written. */
  | { readonly code: "unknown-sector"; readonly sector: string; readonly rows: number }
  /** Weights with more than three decimals. */
  | { readonly code: "rounded-weights"; readonly rows: number }
  /** A code and one below it: where the shorter is the sum of the longer, all counts twice. */
  | { readonly code: "mixed-levels"; readonly shorter: string; readonly longer: string }
  /** No column to weigh by: each row counts 1. */
  | { readonly code: "rows-as-weight" }
  /** Several sheets look equally like a workforce; `sheet`: the one that would be read. */
  | { readonly code: "which-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  /** From `line` on the workbook cannot be read. */
  | { readonly code: "damaged-rows" }
  /** The header has more than are read: it is no table, or another delimiter parts it. */
  | { readonly code: "too-many-columns"; readonly columns: number; readonly most: number }
  /** Cells without a per cent sign that may be per cent or parts of full time: only the user can tell. */
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
  /** No row could be used. */
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
