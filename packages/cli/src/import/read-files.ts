import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import {
  type ImportFile,
  isRadarFolder,
  isRadarSource,
  mostRadarBytes,
  mostRadarFiles,
} from "@kommuneradar/core";

export type SourceFiles = readonly ImportFile[] | "too-large" | "too-many-files";

/**
 * The file at a path, or the files of a folder, named from there. Links that lead out of the folder are not followed. No
 * more is read than an import takes.
 * @throws as `node:fs` does where there is nothing, or nothing that may be read
 */
export async function readFiles(path: string): Promise<SourceFiles> {
  const about = await stat(path);
  if (!about.isDirectory()) {
    if (about.size > mostRadarBytes) return "too-large";
    return [{ path: basename(path), bytes: await readFile(path) }];
  }
  const root = await realpath(path);
  const files: ImportFile[] = [];
  let bytes = 0;
  for await (const file of filesBelow(root)) {
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined || !real.startsWith(`${root}${sep}`)) continue;
    bytes += (await stat(real)).size;
    if (bytes > mostRadarBytes) return "too-large";
    if (files.length === mostRadarFiles) return "too-many-files";
    files.push({ path: relative(root, file).split(sep).join("/"), bytes: await readFile(real) });
  }
  return files;
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && isRadarFolder(entry.name)) yield* filesBelow(path);
    else if (!entry.isDirectory() && isRadarSource(entry.name)) yield path;
  }
}
