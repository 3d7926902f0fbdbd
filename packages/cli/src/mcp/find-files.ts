import { opendir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { documentKind, isTableName, isYamlName } from "@kommuneradar/language-service";
import type { Answer } from "@kommuneradar/schema";
import type { Folder } from "./folder.js";

type Found = Answer<"list_files">["files"][number];

/** A folder of more entries than this is not a workspace, but a disk. */
const mostLookedAt = 50_000;
/** Files whose beginning is read to know what they are. */
const mostFiles = 1_000;

/** The files of the product in a folder, by their paths; `complete` is false where there was more than is looked through. */
export async function findFiles({ root, files }: Folder): Promise<{ found: Found[]; complete: boolean }> {
  const { paths, complete } = await pathsIn(root);
  const found: Found[] = [];
  for (const path of paths) {
    const head = await files.head(path);
    const kind = head === undefined ? undefined : documentKind(path, head);
    if (kind === undefined || kind === "mapping") continue;
    const { size } = await stat(path);
    found.push({ file: relative(root, path).split(sep).join("/"), kind, bytes: size });
  }
  found.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { found, complete };
}

/** What may be ours by its name, but for what is hidden or installed. Links to folders may lead round in a circle. */
async function pathsIn(root: string): Promise<{ paths: string[]; complete: boolean }> {
  const paths: string[] = [];
  const waiting = [root];
  let looked = 0;
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    try {
      for await (const entry of await opendir(folder)) {
        if (++looked > mostLookedAt || paths.length >= mostFiles) return { paths, complete: false };
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) waiting.push(path);
        else if (isYamlName(entry.name) || isTableName(entry.name)) paths.push(path);
      }
    } catch {
      // A folder that may not be looked into, or is gone meanwhile, has nothing to tell.
    }
  }
  return { paths, complete: true };
}
