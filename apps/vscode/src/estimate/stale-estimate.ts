import type { CountedFile, WorkforceTable } from "@kommuneradar/core";
import { describeProblem } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import type { PageLanguage } from "../protocol/envelope.js";
import type { WorkforceFile } from "../workforce/workforce-file.js";

/** A table, and where it comes from. */
export interface LoadedTable {
  readonly name: string;
  readonly uri: vscode.Uri;
  readonly table: WorkforceTable;
  readonly file: WorkforceFile;
  readonly year: number | undefined;
}

/** A place the user can be shown; `line` is 0-based. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly line: number;
}

/** The files as they are now make no estimate: the last good one stays, and this says why. */
export class StaleEstimate extends Error {
  constructor(
    message: string,
    readonly place?: Place,
  ) {
    super(message);
  }

  /** The estimate file names a workforce file that is not there. */
  static missing(file: string, language: PageLanguage, place: Place): StaleEstimate {
    const start = { line: place.line, character: 0 };
    const problem = { code: "workforce-not-found", data: { file }, range: { start, end: start } } as const;
    return new StaleEstimate(describeProblem(problem, language).message, place);
  }

  /** Two workforce files count different things, or in different codes. */
  static mixed(first: CountedFile, other: CountedFile, language: PageLanguage, place: Place): StaleEstimate {
    const start = { line: place.line, character: 0 };
    const problem = {
      code: "mixed-workforce",
      data: { first, other },
      range: { start, end: start },
    } as const;
    return new StaleEstimate(describeProblem(problem, language).message, place);
  }
}
