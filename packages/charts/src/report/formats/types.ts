import type { Report } from "../report.js";

/** What a report becomes: a file, and files beside it by what their names end in; or why it cannot be made. */
export type Written =
  | {
      readonly content: string | Uint8Array;
      readonly beside?: readonly { readonly ending: string; readonly content: string }[];
      /** Said once it is written. */
      readonly note?: string;
    }
  | { readonly refused: string };

/** What a format takes from where it is run. */
export interface Surroundings {
  /** A drawing as a PNG, for readers that show no drawings; undefined where nothing can make one. */
  readonly drawPng: (svg: string) => Promise<Uint8Array | undefined>;
  /** A page as a browser prints it on A4. */
  readonly printPdf: (html: string) => Promise<Uint8Array | { readonly refused: string }>;
}

/** A way of writing a report. Add one: a file here and a line in index.ts, under the ending of its files. */
export interface ReportFormat {
  /** @param name of the file without its ending, for files beside it */
  write(report: Report, surroundings: Surroundings, name: string): Promise<Written>;
}
