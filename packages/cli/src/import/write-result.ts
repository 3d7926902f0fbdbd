import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { RadarImportResult } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { writeFailure } from "../files/write-failure.js";
import { NotWritten, writeTogether } from "../files/write-together.js";
import { texts } from "../text/index.js";

export type Written =
  | { readonly written: readonly string[]; readonly refused?: undefined }
  | { readonly refused: string };

/** Writes a radar and its editions, all of them or none. What stands there is replaced with `force` only, the source never. */
export async function writeResult(
  source: string,
  output: string,
  { files }: RadarImportResult,
  force: boolean,
  { io, language }: Context,
): Promise<Written> {
  const words = texts(language);
  const target = resolve(io.cwd, output);
  const placed = files.map(({ path, text }) => ({
    path: path === "" ? target : join(dirname(target), path),
    content: text,
  }));
  // As the call writes it, so that it is found where the reader looks for it.
  const nameOf = (path: string) =>
    path === target ? output : join(dirname(output), relative(dirname(target), path));
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true)
    return { refused: words.cannotWrite(output, words.writeReasons.folder) };
  const standing = placed.map(({ path }) => path).filter(existsSync);
  if (standing.some((path) => realpathSync(path) === realpathSync(resolve(io.cwd, source)))) {
    return { refused: words.replacesSource(output) };
  }
  if (standing.length > 0 && !force) return { refused: words.fileExists(someOf(standing.map(nameOf))) };
  try {
    // Its own folder has to be there: a name that is misspelt makes none.
    const folders = new Set(placed.filter(({ path }) => path !== target).map(({ path }) => dirname(path)));
    for (const folder of folders) if (!existsSync(folder)) mkdirSync(folder);
    await writeTogether(placed);
    return { written: placed.map(({ path }) => nameOf(path)) };
  } catch (error) {
    const [path, reason] = error instanceof NotWritten ? [error.path, error.reason] : [target, error];
    return { refused: words.cannotWrite(nameOf(path), writeFailure(reason, words)) };
  }
}

function someOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} … (${names.length})` : names.join(", ");
}
