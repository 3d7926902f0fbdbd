import type { CopiedTable } from "@kommuneradar/charts";

/** A file that can be made of what a preview shows: as the command line writes it, where it writes one. */
export interface FileExport {
  readonly title: string;
  /** Ending of its name. */
  readonly ending: "html" | "pdf" | "svg" | "png" | "csv";
  /** What it holds, where that is more than what is shown. */
  readonly note?: string;
  /** What it is made of: the file itself, a drawing that becomes a PNG, or a page that is printed as a PDF. */
  content(): string | Promise<string>;
}

export interface TableExport {
  readonly title: string;
  copied(): CopiedTable;
}

/** What can be saved and copied of what a preview shows, in the language of the interface. */
export interface Exports {
  /** Of a file, without its ending. */
  readonly name: string;
  readonly files: readonly FileExport[];
  /** The picture that is copied; undefined where there is none. */
  readonly picture: (() => string) | undefined;
  readonly tables: readonly TableExport[];
  /** Command that writes it for other tools, and what that holds where it is more than what is shown. */
  readonly elsewhere?: { readonly command: string; readonly note?: string };
}

/** Why there is nothing to save or copy, in words. */
export class NothingToExport extends Error {}
