import type { RadarDocument } from "@kommuneradar/schema";
import type { RadarImportNote } from "./notes.js";

/** A file of what is imported, by its path from there, with `/`. */
export interface ImportFile {
  /** From where the import was asked for, with `/`; of a single file, its name. */
  readonly path: string;
  /** As they are on the disk: decoding is the format’s. */
  readonly bytes: Uint8Array;
}

/** What a user may say of an import. */
export interface RadarImportOptions {
  /** Foreign ring → id of a ring, or `phased-out` or `not-relevant` for what is off the rings. */
  readonly map?: ReadonlyMap<string, string>;
  /** The foreign rings inside out, where the source does not say. */
  readonly rings?: readonly string[];
  /** Titles of the categories, where the source knows them by number alone. */
  readonly categories?: readonly string[];
  /** Role → header of a table's column, where the header does not say. */
  readonly columns?: ReadonlyMap<TableRole, string>;
  /** Name of the sheet of a workbook; the one that looks most like a radar when not given. */
  readonly sheet?: string;
  /** One character between cells of a table; found out when not given. */
  readonly delimiter?: string;
  /** A label of the Encoding Standard; found out when not given. */
  readonly encoding?: string;
}

/** What a column of a table of technologies may hold. */
export const tableRoles = [
  "name",
  "ring",
  "quadrant",
  "description",
  "summary",
  "id",
  "tags",
  "link",
  "owner",
  "status",
  "isNew",
] as const;
/** One of `tableRoles`. */
export type TableRole = (typeof tableRoles)[number];

/** No radar has more: a table of that length is another kind of list. */
export const mostEntries = 20_000;

/** Where something stands in a source; `line` is 1-based, 0 where it is the whole file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** An entry as another tool has it, its texts in Markdown. Names of ring and category are as written. */
export interface ForeignEntry {
  readonly place: Place;
  /** What the source knows it by; its title where it has nothing else. */
  readonly key: string;
  readonly title: string;
  readonly ring?: string | undefined;
  readonly category?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly grounds?: string | undefined;
  readonly date?: string | undefined;
  readonly owner?: string | undefined;
  readonly tags?: readonly string[];
  /** Keys of other entries that this one names. */
  readonly related?: readonly string[];
  readonly links?: readonly { readonly title?: string | undefined; readonly url: string }[];
}

/** A name of a ring or category as the source writes it in entries, with what the source says of it. */
export interface ForeignName {
  readonly name: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** How entries write it too. */
  readonly aliases?: readonly string[];
}

export interface ForeignEdition {
  /** YYYY-MM-DD, where the source says so. */
  readonly date: string | undefined;
  /** What the source calls it. */
  readonly label: string;
  readonly entries: readonly ForeignEntry[];
  /** Where an edition has rings and categories of its own. */
  readonly rings?: readonly ForeignName[];
  readonly categories?: readonly ForeignName[];
}

/** A radar as another tool has it. */
export interface ForeignRadar {
  readonly title: string | undefined;
  /** Inside out; undefined where the source does not say in which order. */
  readonly rings: readonly ForeignName[] | undefined;
  /** undefined where they are known from the entries alone. */
  readonly categories: readonly ForeignName[] | undefined;
  /** Earliest first; the last is the radar as it stands. */
  readonly editions: readonly ForeignEdition[];
  /** Entries that stood in the source, whatever became of them. */
  readonly entriesIn: number;
  /** Paths of the files that it was read from; what others hold is not in it. */
  readonly read: readonly string[];
  /** Of a workbook: the sheet that was read, and all that have something in them. */
  readonly sheet?: string | undefined;
  readonly sheets?: readonly string[];
  readonly notes: readonly RadarImportNote[];
}

/** Why nothing can be imported. */
export interface ImportRefusal {
  /** What is wrong with the file, and where. */
  readonly refused: RadarImportNote;
}

/** A format radars are read from. Add one: a file in formats/ and a line in its index.ts. */
export interface RadarImporter {
  /** Its name for `--from`. */
  readonly id: string;
  /** Whether files look like it; the first that recognises them reads them. */
  recognises(files: readonly ImportFile[]): boolean;
  /** What the files hold, or why that cannot be told. Never throws for what they hold. */
  read(files: readonly ImportFile[], options: RadarImportOptions): Promise<ForeignRadar | ImportRefusal>;
}

/** A radar file that an import makes. */
export interface ImportedFile {
  /** Empty for the radar itself; `editions/….radar.yaml` for what it was. */
  readonly path: string;
  /** What `text` says. */
  readonly document: RadarDocument;
  /** YAML with line feeds, which reads without faults. */
  readonly text: string;
}

/** What an import makes. `entriesIn` = `entriesOut` + the notes of severity error that name an entry. */
export interface RadarImportResult {
  /** Format it was read as. */
  readonly from: string;
  /** Entries of the source: rows of a table, else each once however many editions it is in. */
  readonly entriesIn: number;
  /** Technologies of the radar that was made, those that left it since with them. */
  readonly entriesOut: number;
  /** Of the source: 1 where it has no history. */
  readonly editions: number;
  /** In the source; the radar has another number where some were added or put together. */
  readonly categories: number;
  /** In the source, those mapped off the rings with them. */
  readonly rings: number;
  /** The rings as the source calls them, inside out. */
  readonly ringNames: readonly string[];
  /** Of a workbook: the sheet that was read; else undefined. */
  readonly sheet: string | undefined;
  /** Of a workbook: all that have something in them; else empty. */
  readonly sheets: readonly string[];
  /** The radar first, then its editions with a date, earliest first. */
  readonly files: readonly ImportedFile[];
  /** All that was left out, changed or taken for granted, with file and line. */
  readonly notes: readonly RadarImportNote[];
}
