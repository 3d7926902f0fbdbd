import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { isReportEnding, type ReportEnding, reportEndings } from "@kommuneradar/charts";
import { type Context, UsageError } from "../commands/command.js";
import { texts } from "../text/index.js";
import { reportCallTexts } from "../text/report-call.js";

/** Where reports go: a file for all three documents, or a folder for a file of each. */
export interface ReportTarget {
  /** As the reader names it. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly ending: ReportEnding;
}

/**
 * What `-o` means: a folder that is there, ends in a slash or has no ending is a folder.
 *
 * @throws {UsageError} where there is no target, or no format of that ending
 */
export async function reportTarget(
  output: string | undefined,
  format: ReportEnding | undefined,
  { io, language }: Context,
): Promise<ReportTarget> {
  const words = reportCallTexts(language);
  if (output === undefined) throw new UsageError(words.folderNeedsFormat);
  const ending = extname(output).slice(1).toLowerCase();
  const isThere = await stat(resolve(io.cwd, output)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere || /[\\/]$/.test(output) || ending === "")
    return { path: output, isFolder: true, ending: format ?? "html" };
  if (!isReportEnding(ending))
    throw new UsageError(texts(language).unknownOutput(output, reportEndings.join(", ")));
  if (format !== undefined && format !== ending) throw new UsageError(words.formatTwice(output, format));
  return { path: output, isFolder: false, ending };
}
