import type {
  CodeSystem,
  ImportNote,
  ImportNoteCode,
  ImportRole,
  ImportWeight,
  LeftOutReason,
  NoteSeverity,
  PersonalReason,
  SourceRefusal,
} from "@kommuneradar/core";

type NoteOf<C extends ImportNoteCode> = Extract<ImportNote, { readonly code: C }>;

/** All that is said of an import of a workforce. */
export interface ImportWords {
  /** A sentence for each note; `number` writes thousandths of a weight. */
  readonly notes: {
    readonly [C in ImportNoteCode]: (note: NoteOf<C>, number: (milli: number) => string) => string;
  };
  /** Why a source cannot be imported. */
  readonly refusals: Readonly<Record<SourceRefusal, string>>;
  /** Why a column is taken to tell who somebody is. */
  readonly personal: Readonly<Record<PersonalReason, string>>;
  /** Why rows are not in the result. */
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  /** What a column is used as. */
  readonly roles: Readonly<Record<ImportRole, string>>;
  /** What is counted. */
  readonly weights: Readonly<Record<ImportWeight, string>>;
  /** What the codes of a source are. */
  readonly systems: Readonly<Record<CodeSystem, string>>;
  /** Why a column was taken. */
  readonly columnWhy: Readonly<Record<"asked" | "name" | "values", string>>;
  /** Why the codes are taken for what they are; `share` in per cent. */
  readonly codesWhy: Readonly<
    Record<"asked" | "header" | "values" | "default", (share: string, distinct: number) => string>
  >;
  /** Why rows are taken by a column’s value. */
  readonly filterWhy: Readonly<Record<"asked" | "latest" | "total" | "measure", string>>;
  /** The lines of the report of an import. */
  readonly report: {
    readonly readAs: (format: string, sheet: string | undefined) => string;
    readonly hidden: (name: string) => string;
    readonly otherSheets: (names: readonly string[]) => string;
    readonly header: (line: number) => string;
    readonly columns: string;
    readonly codes: string;
    readonly weight: string;
    readonly taken: string;
    readonly leftOut: string;
    readonly ignored: string;
    /** What a column is that only tells which rows are taken. */
    readonly filter: string;
    /** What a column is that tells what codes are called. */
    readonly title: string;
    readonly firstRows: (rows: number) => string;
    readonly rows: (used: number, all: number) => string;
    readonly result: (cells: number, total: string) => string;
    readonly smallCells: (cells: number) => string;
    readonly unmapped: string;
    readonly severities: Readonly<Record<NoteSeverity, string>>;
    readonly findings: string;
  };
}
