import * as z from "zod";
import { diagnostic } from "./diagnostic.js";

/** What `kommuneradar check --format json` prints. */
export const checkOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    files: z
      .array(
        z.strictObject({
          file: z.string().describe("File as it was named"),
          kind: z.string().describe("radar, estimate, workforce, mapping, projects, plan or unknown"),
          entries: z
            .int()
            .min(0)
            .describe(
              "Technologies of a radar, rows of a workforce file, workforce files of an estimate, projects, entries of a plan",
            ),
          diagnostics: z.array(diagnostic).describe("Findings in file order"),
        }),
      )
      .describe("One entry per file, in the order they were named"),
  })
  .describe("Findings of kommuneradar check");

/** What `check --format json` writes. */
export type CheckOutput = z.infer<typeof checkOutput>;
