import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { appendUnmappedBytes, decodeBytes, type ImportResult, namesAll } from "@kommuneradar/core";
import { describeImportNote } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { writeFailure } from "../files/write-failure.js";
import { texts } from "../text/index.js";
import { writeNew } from "./write-new.js";

/** What became of a file of codes to map, in words: it was written, nothing had to be, or it could not be. */
export type WrittenUnmapped =
  | { readonly kind: "written" }
  | { readonly kind: "nothing" | "refused"; readonly message: string };

/** Appends codes that have no target to a mapping file, which need not be there yet. */
export async function writeUnmapped(
  path: string,
  { unmapped, classification, rowsUsed }: ImportResult,
  { io, language }: Context,
): Promise<WrittenUnmapped> {
  const words = texts(language);
  const refused = (reason: string) =>
    ({ kind: "refused", message: words.cannotWrite(path, reason) }) as const;
  const full = resolve(io.cwd, path);
  if (unmapped.length === 0) {
    return { kind: "nothing", message: (rowsUsed === 0 ? words.allLeftOut : words.noneUnmapped)(path) };
  }
  let before: Uint8Array | undefined;
  try {
    before = existsSync(full) ? readFileSync(full) : undefined;
  } catch (error) {
    return refused(writeFailure(error, words));
  }
  if (before !== undefined && /^\s*[[{]/.test(decodeBytes(before)?.text ?? "")) return refused("JSON");
  const content = appendUnmappedBytes(before, unmapped, classification);
  if (content === undefined) {
    return namesAll(before, unmapped)
      ? { kind: "nothing", message: words.unmappedListed(path) }
      : refused(describeImportNote({ code: "mapping-unreadable", line: 0 }, language));
  }
  const failed = await writeNew(full, content, true, words);
  return failed === undefined ? { kind: "written" } : refused(failed);
}
