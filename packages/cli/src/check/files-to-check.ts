import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { readEstimateFile } from "@kommuneradar/core";
import { documentKind, isTableName, isYamlName } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { filesBelow } from "../files/files-below.js";
import { filesOnDisk } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { texts } from "../text/index.js";

/**
 * The files that a call names, in its order and each once; of a folder, ours below it.
 * @throws UsageError for a folder that has none
 */
export async function filesToCheck(
  asked: readonly string[],
  { io, language }: Context,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const name of asked) {
    const from = resolve(io.cwd, name);
    const there = await stat(from).catch(() => undefined);
    const own = there?.isDirectory() ? await oursBelow(from) : [from];
    if (own.length === 0) throw new UsageError(texts(language).nothingToCheck(name));
    for (const path of own) {
      const below = join(name, relative(from, path)).split(sep).join("/");
      if (!found.has(path)) found.set(path, path === from ? name : below);
    }
  }
  return [...found.values()];
}

/** What says that it is ours by its name or its first line, and tables that an estimate among them names. */
async function oursBelow(folder: string): Promise<readonly string[]> {
  const ours = new Set<string>();
  const named = new Set<string>();
  const tables: string[] = [];
  for await (const path of filesBelow(folder)) {
    if (!isYamlName(path) && !isTableName(path)) continue;
    if (isTableName(path)) tables.push(path);
    const kind = documentKind(path, (await filesOnDisk.head(path)) ?? "");
    if (kind !== undefined) ours.add(path);
    if (kind !== "estimate") continue;
    const { text } = await filesOnDisk.text(path);
    const sources = readEstimateFile(text ?? "").estimate?.workforce ?? [];
    for (const { file, mapping } of sources)
      for (const name of [file, mapping]) if (name !== undefined) named.add(namedPath(path, name));
  }
  for (const path of tables) if (named.has(path)) ours.add(path);
  return [...ours].sort((a, b) => (a < b ? -1 : 1));
}
