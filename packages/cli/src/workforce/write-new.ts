import { existsSync } from "node:fs";
import { writeAtomically } from "../files/write-atomically.js";
import { writeFailure } from "../files/write-failure.js";
import type { CliTexts } from "../text/index.js";

/** Writes a file that is not there yet, or with `force` any. Returns why not: `exists`, or the reason in words. */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  force: boolean,
  words: CliTexts,
): Promise<string | undefined> {
  if (!force && existsSync(path)) return "exists";
  try {
    await writeAtomically(path, content);
    return undefined;
  } catch (error) {
    return writeFailure(error, words);
  }
}
