import { type EstimateFile, type Problem, readEstimateFile } from "@kommuneradar/core";
import { type NamingEstimate, readingOptionsFor } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import type { ReadingOptions } from "../workforce/workforce-pool.js";

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
  /** The estimate whose codes and method are used; undefined for the method's defaults. */
  readonly method: EstimateFile | undefined;
  /** Where the estimate file stands whose method it is: paths of score sets start at its folder. */
  readonly base: vscode.Uri;
  readonly problems: readonly Problem[];
  readonly inputs: readonly WorkforceInput[];
}

/**
 * A workforce file opened by itself: read and estimated as the estimate file that names it says, else with the method's
 * defaults.
 */
export function workforceAlone(document: vscode.Uri, naming: NamingEstimate | undefined): EstimateSource {
  const options = naming === undefined ? {} : namedOptions(naming);
  const input = { uri: document, name: baseName(document), options, line: 0, year: undefined };
  const base = naming === undefined ? document : vscode.Uri.parse(naming.uri);
  return { file: undefined, method: naming?.estimate, base, problems: [], inputs: [input] };
}

/** Reads an estimate file; the paths in it start at its own folder. */
export function estimateSource(document: vscode.Uri, text: string): EstimateSource {
  const { estimate: file, problems } = readEstimateFile(text);
  const inputs = (file?.workforce ?? []).map((workforce) => ({
    uri: vscode.Uri.joinPath(document, "..", workforce.file.replaceAll("\\", "/")),
    name: workforce.file,
    options: file === undefined ? {} : readingOptions(document, workforce, file),
    line: workforce.range.start.line,
    year: workforce.year,
  }));
  return { file, method: file, base: document, problems, inputs };
}

/** How the estimate that names a workforce file wants it read. */
export function namedOptions({ uri, source, estimate }: NamingEstimate): ReadingOptions {
  return readingOptions(vscode.Uri.parse(uri), source, estimate);
}

function readingOptions(
  document: vscode.Uri,
  source: NamingEstimate["source"],
  file: EstimateFile,
): ReadingOptions {
  const options = readingOptionsFor(source, file);
  if (source.mapping === undefined) return options;
  const mapping = vscode.Uri.joinPath(document, "..", source.mapping.replaceAll("\\", "/"));
  return { ...options, mappingUri: mapping.toString(), mappedBy: document.toString() };
}
