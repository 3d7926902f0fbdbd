import { unknownRing } from "./asked-rings.js";
import { assemble } from "./assemble.js";
import { radarImporters } from "./formats/index.js";
import type { RadarImportNote } from "./notes.js";
import { formatOf, otherRadars } from "./other-radars.js";
import {
  type ImportFile,
  type ImportRefusal,
  mostEntries,
  type RadarImportOptions,
  type RadarImportResult,
} from "./types.js";

/** Bytes of all files together: more is no radar, and would be held in memory several times over. */
export const mostRadarBytes = 64 * 1024 * 1024;
/** A folder of more files is refused. */
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
  if (importer === undefined) return await importOneOf(files, name, options);
  // Of a folder, a format that is one file takes the first that looks like it.
  const likely = importer.recognises(files) ? files : files.filter((file) => formatOf(file) === importer);
  const radar = await importer.read(likely.length > 0 ? likely : files, options);
  if ("refused" in radar) return radar;
  const largest = Math.max(0, ...radar.editions.map(({ entries }) => entries.length));
  if (largest > mostEntries) return refused({ reason: "too-many-entries" });
  if (radar.editions.every(({ entries }) => entries.length === 0) && radar.entriesIn === 0) {
    return { refused: { file: first?.path ?? name, line: 0, code: "no-entries" } };
  }
  const unknown = unknownRing(radar, options.map ?? new Map(), first?.path ?? name);
  if (unknown !== undefined) return { refused: unknown };
  const notes = [...radar.notes, ...(await otherRadars(files, radar.read))];
  return assemble(importer.id, name, { ...radar, notes }, options);
}

/** A folder that is no radar may hold the one file of one. */
async function importOneOf(
  files: readonly ImportFile[],
  name: string,
  options: RadarImportOptions,
): Promise<RadarImportResult | ImportRefusal> {
  const radars = files.length === 1 ? [] : files.filter((file) => formatOf(file) !== undefined);
  const [only, ...others] = radars;
  if (only !== undefined && others.length === 0)
    return await importRadar([only], formatOf(only)?.id, name, options);
  const paths = radars.map(({ path }) => path);
  return {
    refused:
      paths.length > 1
        ? { file: "", line: 0, code: "several-radars", files: paths }
        : {
            file: files[0]?.path ?? name,
            line: 0,
            code: "unknown-format",
            known: radarImporters.map(({ id }) => id),
          },
  };
}
