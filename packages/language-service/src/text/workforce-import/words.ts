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
  readonly notes: {
    readonly [C in ImportNoteCode]: (note: NoteOf<C>, number: (milli: number) => string) => string;
  };
  readonly refusals: Readonly<Record<SourceRefusal, string>>;
  readonly personal: Readonly<Record<PersonalReason, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly roles: Readonly<Record<ImportRole, string>>;
  readonly weights: Readonly<Record<ImportWeight, string>>;
  readonly systems: Readonly<Record<CodeSystem, string>>;
  /** Why a column was taken. */
  readonly columnWhy: Readonly<Record<"asked" | "name" | "values", string>>;
  /** Why the codes are taken for what they are; `share` in per cent. */
  readonly codesWhy: Readonly<
    Record<"asked" | "header" | "values" | "default", (share: string, distinct: number) => string>
  >;
  readonly filterWhy: Readonly<Record<"asked" | "latest" | "total" | "measure", string>>;
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
