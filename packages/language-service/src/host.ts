import type { Language, WorkforceTable } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** The service's only door to the world. */
export interface ServiceHost {
  /** Occupations, municipalities and score sets there are. */
  readonly reference: ReferenceData;
  /** Today in the user's time zone, YYYY-MM-DD. */
  today(): string;
  /** Language of messages and titles. */
  language(): Language;
  /** Whether there is a file at this address; undefined where that is not known (yet). */
  exists?(uri: string): boolean | undefined;
  /**
   * What is in a file that an estimate names: unsaved text, else the bytes on disk; null where there is no such file, and
   * undefined where that is not known (yet). The same object while it is the same. A file too large to be one gives as much
   * of it as shows that.
   */
  content?(uri: string): string | Uint8Array | null | undefined;
  /**
   * The table of an open workforce file, read already as the estimate that names it wants it; undefined where it is not
   * there yet. Nothing is read for the asking.
   */
  workforce?(uri: string): WorkforceTable | undefined;
  /** Addresses of the tables (CSV) of the workspace that are known of. */
  tables?(): readonly string[];
  /**
   * Every file of the workspace that may be ours, as it is now: unsaved text wins over disk. Without it each document
   * stands alone.
   */
  files?(): readonly ServiceDocument[];
  /**
   * What the radar at an address is compared with: its text as it was, and what that is called (`HEAD`). Undefined where
   * there is nothing, or where it is not known yet.
   */
  earlier?(uri: string): Earlier | undefined;
  /** Page that explains a code; the project's own documentation by default. */
  documentation?(code: string): string;
}

/** A radar as it was. Its document has an address of its own. */
export interface Earlier {
  /** What it is called: a revision, a day or a file. */
  readonly label: string;
  /** Its text. */
  readonly document: ServiceDocument;
}

/** A text as the editor has it now, saved or not. `version` changes with every edit. */
export interface ServiceDocument {
  /** Address of the file. */
  readonly uri: string;
  /** Another number after every edit. */
  readonly version: number;
  /**
   * The whole text as editors hold it: no line ends with a carriage return alone. `withLineFeeds` of the core makes it so of
   * what comes from a disk.
   */
  getText(): string;
  /**
   * A line (0-based) without its end, undefined past the last one. What is asked of a few lines of a large table then
   * costs no copy of its text.
   */
  lineAt?(line: number): string | undefined;
}
