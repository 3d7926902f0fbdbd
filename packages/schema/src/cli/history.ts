import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";

const station = z
  .strictObject({
    ring: z.string().nullable().describe("Id of the ring; null off the rings and without one"),
    status: z.enum(["active", "not-relevant", "phased-out"]).describe("State"),
    by: z.int().describe("Rings moved since the edition before; > 0 = inward"),
    isNew: z.boolean().describe("Not in the edition before"),
  })
  .nullable()
  .describe("null: not in this edition");

/** What `kommuneradar history --format json` prints. */
export const historyOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    editions: z
      .array(
        z.strictObject({
          id: z.string().describe("Commit or file"),
          date: z.string().nullable().describe("Its date, YYYY-MM-DD"),
        }),
      )
      .describe("Earliest first"),
    technologies: z
      .array(
        z.strictObject({
          id: z.string().describe("Latest id"),
          title: z.string().describe("Latest title"),
          earlier: z.array(z.string()).describe("Earlier ids, latest first"),
          stations: z.array(station).describe("One per edition"),
        }),
      )
      .describe("In the order of ids"),
    diagnostics: z.array(fileDiagnostic).describe("Editions that could not be read, each named"),
  })
  .describe("Ways of technologies through editions of a radar");

/** What `history --format json` writes. */
export type HistoryOutput = z.infer<typeof historyOutput>;
