import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { ExportedFile } from "@kommuneradar/core";
import { writeFolder } from "../files/write-folder.js";
import { writeTogether } from "../files/write-together.js";

/** Writes an export, whole or not at all. A folder keeps what else is in it. */
export async function writeExport(path: string, files: readonly ExportedFile[]): Promise<void> {
  const isFolder = files.some((file) => file.path !== "");
  await (isFolder ? writeFolder(path, files) : writeTogether(placedIn(path, files)));
}

/** Whether an export would be written over what it is made from. */
export function replacesOne(
  path: string,
  files: readonly ExportedFile[],
  sources: readonly string[],
): boolean {
  const real = new Set(sources.filter((source) => existsSync(source)).map((source) => realpathSync(source)));
  return placedIn(path, files).some(({ path: place }) => existsSync(place) && real.has(realpathSync(place)));
}

function placedIn(path: string, files: readonly ExportedFile[]) {
  return files.map((file) => ({
    path: file.path === "" ? path : join(path, file.path),
    content: file.content,
  }));
}

/** Files of a radar in a folder that an export did not write: entries of an earlier one that are no more, most often. */
export function othersIn(path: string, files: readonly ExportedFile[]): readonly string[] {
  const written = new Set(files.map((file) => join(path, file.path)));
  const folder = join(path, "radar");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".md") && !written.has(name))
    .map((name) => relative(path, name))
    .sort();
}

export function isFolder(path: string): boolean | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory();
}
