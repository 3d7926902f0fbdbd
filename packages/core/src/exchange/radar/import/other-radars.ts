import { radarImporters } from "./formats/index.js";
import type { RadarImportNote } from "./notes.js";
import { extensionOf } from "./read-text.js";
import type { ImportFile, RadarImporter } from "./types.js";

/** Whatever has a name and a ring in columns is a radar; of text that is written for people no table is made unasked. */
const tables: ReadonlySet<string> = new Set(["csv", "tsv", "txt", "xlsx", "json"]);

/** The format in which a file is a radar of its own. */
export function formatOf(file: ImportFile): RadarImporter | undefined {
  return radarImporters.find(
    ({ id, recognises }) => (id !== "byor" || tables.has(extensionOf(file))) && recognises([file]),
  );
}

/** Radars in files that an import did not read: their entries are in none of its. */
export async function otherRadars(
  files: readonly ImportFile[],
  read: readonly string[],
): Promise<readonly RadarImportNote[]> {
  const known = new Set(read);
  const notes: RadarImportNote[] = [];
  for (const file of files) {
    if (known.has(file.path)) continue;
    const radar = await formatOf(file)?.read([file], {});
    if (radar === undefined || "refused" in radar || radar.entriesIn === 0) continue;
    notes.push({
      file: file.path,
      line: 0,
      code: "other-radar",
      sheet: undefined,
      entries: radar.entriesIn,
    });
  }
  return notes;
}
