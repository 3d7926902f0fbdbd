import { type EstimateFile, type Problem, readEstimateFile } from "@kommuneradar/core";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import type { ReadingOptions } from "../workforce/workforce-pool.js";
import { readingOptions } from "./reading-options.js";

/** A workforce file that belongs to an estimate, and how it is to be read. */
export interface WorkforceInput {
  readonly uri: vscode.Uri;
  /** Name for people. */
  readonly name: string;
  readonly options: ReadingOptions;
  /** Where the estimate file names it. */
  readonly line: number;
  readonly year: number | undefined;
}

/** What an estimate is made from: an estimate file and the workforce files it names, or a workforce file alone. */
export interface EstimateSource {
  readonly file: EstimateFile | undefined;
  readonly problems: readonly Problem[];
  readonly inputs: readonly WorkforceInput[];
}

/** A workforce file opened by itself: it is estimated with the method's defaults. */
export function workforceAlone(document: vscode.Uri): EstimateSource {
  const input = { uri: document, name: baseName(document), options: {}, line: 0, year: undefined };
  return { file: undefined, problems: [], inputs: [input] };
}

/** Reads an estimate file; the paths in it start at its own folder. */
export function estimateSource(document: vscode.Uri, text: string): EstimateSource {
  const { estimate: file, problems } = readEstimateFile(text);
  const inputs = (file?.workforce ?? []).map((workforce) => ({
    uri: vscode.Uri.joinPath(document, "..", workforce.file.replaceAll("\\", "/")),
    name: workforce.file,
    options: {
      ...readingOptions(workforce, file?.weight),
      ...(workforce.mapping === undefined
        ? {}
        : {
            mappingUri: vscode.Uri.joinPath(
              document,
              "..",
              workforce.mapping.replaceAll("\\", "/"),
            ).toString(),
          }),
    },
    line: workforce.range.start.line,
    year: workforce.year,
  }));
  return { file, problems, inputs };
}
