import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { documentKind, isTableName, isYamlName } from "@kommuneradar/language-service";
import type { Answer } from "@kommuneradar/schema";
import { isParquet } from "../engines/parquet.js";
import { filesBelow } from "../files/files-below.js";
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
    const kind = await kindOf(path, files);
    if (kind === undefined || kind === "mapping") continue;
    const { size } = await stat(path);
    found.push({ file: relative(root, path).split(sep).join("/"), kind, bytes: size });
  }
  found.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { found, complete };
}

/** A Parquet file is taken for a workforce by its name: what is in it takes an engine to know. */
async function kindOf(path: string, files: Folder["files"]) {
  if (isParquet(path)) return files.exists(path) ? "workforce" : undefined;
  const head = await files.head(path);
  return head === undefined ? undefined : documentKind(path, head);
}

/** What may be ours by its name. */
async function pathsIn(root: string): Promise<{ paths: string[]; complete: boolean }> {
  const paths: string[] = [];
  let complete = true;
  const onMore = () => {
    complete = false;
  };
  for await (const path of filesBelow(root, { most: mostLookedAt, onMore, passOver: true, links: true })) {
    if (!isYamlName(path) && !isTableName(path) && !isParquet(path)) continue;
    if (paths.length === mostFiles) return { paths, complete: false };
    paths.push(path);
  }
  return { paths, complete };
}
