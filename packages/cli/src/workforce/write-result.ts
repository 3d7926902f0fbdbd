import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  estimateReads,
  type ImportResult,
  writeEstimateFor,
  writeImportedWorkforce,
} from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { writeFailure } from "../files/write-failure.js";
import { NotWritten, writeTogether } from "../files/write-together.js";
import { texts } from "../text/index.js";

/** What was written, or why nothing was. */
export type Written =
  | {
      readonly written: readonly string[];
      readonly estimate: string;
      /** An estimate file was there and is kept: whether it reads what was written. */
      readonly kept?: "reads" | "reads-other";
      readonly refused?: undefined;
    }
  | { readonly refused: string };

/**
 * Writes the workforce CSV, and the estimate file beside it unless there is one: both or neither. What stands there is
 * replaced with `force` only, and the source never. The CSV takes its place first: a call that is killed before the
 * estimate file takes its own leaves a whole CSV that nothing reads, and the same call once more writes what is missing.
 */
export async function writeResult(
  source: string,
  output: string,
  result: ImportResult,
  options: { readonly force?: boolean; readonly title?: string },
  { io, language }: Context,
): Promise<Written> {
  const words = texts(language);
  const at = (name: string) => resolve(io.cwd, name);
  const exists = (name: string) => existsSync(at(name));
  const estimate = output.replace(/(?:\.workforce)?\.csv$/i, ".estimate.yaml");
  if (exists(output) && realpathSync(at(output)) === realpathSync(at(source))) {
    return { refused: words.replacesSource(output) };
  }
  const csv = writeImportedWorkforce(result, language);
  const isHalf = !exists(estimate) && holds(at(output), csv);
  const standing = options.force || isHalf ? [] : [output, estimate].filter(exists);
  if (standing.length > 0) return { refused: words.fileExists(standing.join(", ")) };
  const { hasSector } = result;
  const title = options.title ?? words.estimateTitle(basename(source).replace(/\.[^.]+$/, ""));
  const files = [
    ...(isHalf ? [] : [{ name: output, content: csv }]),
    ...(exists(estimate)
      ? []
      : [{ name: estimate, content: writeEstimateFor(basename(output), { title, hasSector, language }) }]),
  ];
  try {
    await writeTogether(files.map(({ name, content }) => ({ path: at(name), content })));
    const written = files.map(({ name }) => name);
    if (written.includes(estimate)) return { written, estimate };
    const reads = estimateReads(readFileSync(at(estimate), "utf8"), basename(output));
    return { written, estimate, kept: reads ? "reads" : "reads-other" };
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const name = files.find((file) => at(file.name) === error.path)?.name ?? output;
    return { refused: words.cannotWrite(name, writeFailure(error.reason, words)) };
  }
}

function holds(path: string, text: string): boolean {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readFileSync(path, "utf8") === text;
}
