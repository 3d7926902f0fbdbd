import type { Context } from "../../commands/command.js";
import type { Report } from "../document.js";

/** What a report becomes: a file, and files beside it by what their names end in; or why it cannot be made. */
export type Written =
  | {
      readonly content: string | Uint8Array;
      readonly beside?: readonly { readonly ending: string; readonly content: string }[];
      /** Said once it is written. */
      readonly note?: string;
    }
  | { readonly refused: string };

/** A way of writing a report. Add one: a file here and a line in index.ts, under the ending of its files. */
export interface ReportFormat {
  /** @param name of the file without its ending, for files beside it */
  write(report: Report, context: Context, name: string): Promise<Written>;
}
