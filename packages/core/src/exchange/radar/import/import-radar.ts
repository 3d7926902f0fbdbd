import { assemble } from "./assemble.js";
import { radarImporters } from "./formats/index.js";
import type { RadarImportNote } from "./notes.js";
import type { ImportFile, ImportRefusal, RadarImportOptions, RadarImportResult } from "./types.js";

/** More is no radar, and would be held in memory several times over. */
export const mostRadarBytes = 64 * 1024 * 1024;
export const mostRadarFiles = 20_000;

/**
 * Reads the radar of another tool from a file, or from all files of a folder. `from`: the format, or undefined to find out.
 * `name`: what it is called where it has no title. Never throws for what the files hold.
 */
export async function importRadar(
  files: readonly ImportFile[],
  from: string | undefined,
  name: string,
  options: RadarImportOptions = {},
): Promise<RadarImportResult | ImportRefusal> {
  const [first] = files;
  const refused = (
    note: Omit<Extract<RadarImportNote, { code: "unreadable-source" }>, "file" | "line" | "code">,
  ) => ({ refused: { file: first?.path ?? name, line: 0, code: "unreadable-source", ...note } }) as const;
  if (files.length > mostRadarFiles) return refused({ reason: "too-many-files" });
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostRadarBytes)
    return refused({ reason: "too-large" });
  const importer = radarImporters.find(({ id, recognises }) =>
    from === undefined ? recognises(files) : id === from,
  );
  if (importer === undefined)
    return { refused: { file: first?.path ?? name, line: 0, code: "unknown-format" } };
  const radar = await importer.read(files, options);
  if ("refused" in radar) return radar;
  if (radar.editions.every(({ entries }) => entries.length === 0) && radar.entriesIn === 0) {
    return { refused: { file: first?.path ?? name, line: 0, code: "no-entries" } };
  }
  return assemble(importer.id, name, radar, options);
}
