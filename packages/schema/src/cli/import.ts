import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";

const count = z.int().min(0);

/** What `kommuneradar import --format json` prints. */
export const radarImportOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    from: z.string().nullable().describe("Format it was read as; null where nothing could be read"),
    entriesIn: count.describe(
      "Entries in the source: rows of a table, elements of a list, files of different names of a folder, titles over all editions",
    ),
    entriesOut: count.describe("Technologies written, with or without a ring"),
    editions: count.describe("Editions in the source"),
    categories: count.describe("Categories in the source"),
    rings: count.describe("Rings in the source"),
    diagnostics: z
      .array(fileDiagnostic)
      .describe("Findings; every entry that is not written is named in exactly one of severity error"),
  })
  .describe("Import of a radar");

/** What `import --format json` writes. */
export type RadarImportOutput = z.infer<typeof radarImportOutput>;
