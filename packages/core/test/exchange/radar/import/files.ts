import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ImportFile,
  importRadar,
  type RadarImportNoteCode,
  type RadarImportOptions,
  type RadarImportResult,
  radarNoteSeverity,
} from "../../../../src/index.ts";

export const fixtures = fileURLToPath(new URL("../../../fixtures/foreign-radars/", import.meta.url));

/** A file of the fixtures, or all of a folder. */
export function filesAt(path: string): readonly ImportFile[] {
  const root = join(fixtures, path);
  if (!statSync(root).isDirectory()) return [{ path: basename(root), bytes: readFileSync(root) }];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => ({
      path: relative(root, join(root, name)).replaceAll("\\", "/"),
      bytes: readFileSync(join(root, name)),
    }));
}

export function file(path: string, content: string | Uint8Array): ImportFile {
  return { path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

export async function imported(
  files: ImportFile | readonly ImportFile[],
  options: RadarImportOptions = {},
  from?: string,
): Promise<RadarImportResult> {
  const result = await importRadar("path" in files ? [files] : files, from, "radar", options);
  if ("refused" in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
  return result;
}

/** Why it is refused. */
export async function refusal(
  files: ImportFile | readonly ImportFile[],
  options: RadarImportOptions = {},
  from?: string,
) {
  const result = await importRadar("path" in files ? [files] : files, from, "radar", options);
  if (!("refused" in result)) throw new Error("not refused");
  return result.refused;
}

/** The radar as it stands. */
export function main({ files: [first] }: RadarImportResult) {
  if (first === undefined) throw new Error("no file");
  return first.document;
}

export function technologies(result: RadarImportResult) {
  return main(result).technologies;
}

export function codes({ notes }: RadarImportResult): readonly RadarImportNoteCode[] {
  return [...new Set(notes.map(({ code }) => code))].sort();
}

export function errors({ notes }: RadarImportResult) {
  return notes.filter((note) => radarNoteSeverity(note) === "error");
}
