import { resolve } from "node:path";
import { documentKind } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/** Files of a call in their order; `estimate` is one estimate file, or workforce files that add up. */
export interface FilesByKind {
  readonly radar: readonly string[];
  readonly estimate: readonly string[];
  readonly plan: readonly string[];
  readonly projects: readonly string[];
}

/** What a call says of files that it cannot take. */
export interface FilesByKindWords {
  readonly notTaken: (file: string) => string;
  readonly oneRadar: string;
  readonly oneEstimate: string;
}

/** Sorts the files of a call, named in any order, by what they say they are. */
export async function filesByKind(
  files: readonly string[],
  words: FilesByKindWords,
  { io }: Pick<Context, "io">,
  from: InputFiles = filesOnDisk,
): Promise<FilesByKind> {
  const sorted = { radar: [], estimate: [], plan: [], projects: [] } as Record<keyof FilesByKind, string[]>;
  const rows: string[] = [];
  for (const file of files) {
    const head = await from.head(resolve(io.cwd, file));
    const kind = documentKind(file, head ?? "");
    if (kind === "radar" || kind === "estimate" || kind === "plan" || kind === "projects")
      sorted[kind].push(file);
    else if (/\.ya?ml$/i.test(file)) throw new UsageError(words.notTaken(file));
    else rows.push(file);
  }
  if (sorted.radar.length > 1) throw new UsageError(words.oneRadar);
  if (sorted.estimate.length + Math.min(1, rows.length) > 1) throw new UsageError(words.oneEstimate);
  return { ...sorted, estimate: sorted.estimate.length > 0 ? sorted.estimate : rows };
}
