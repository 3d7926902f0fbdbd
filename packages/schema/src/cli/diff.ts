import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";
import { estimateDiff } from "./diff-estimate.js";
import { linkedDiff } from "./diff-linked.js";

const id = z.string().describe("Technology, by its newer id");
const inputs = z.array(
  z.strictObject({
    input: z.enum(["solutions", "understanding", "potential"]).describe("Input of the assessment"),
    from: z.string().nullable().describe("Level before; null = not assessed"),
    to: z.string().nullable().describe("Level after; null = not assessed"),
  }),
);
const rename = z.strictObject({
  from: z.string().describe("Id before"),
  to: z.string().describe("Id after"),
});
const ringed = z.array(z.strictObject({ id, ring: z.string().describe("Id of the ring") }));

/** What `kommuneradar diff --format json` prints. Lists are in the order of ids. */
export const diffOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    old: z.string().describe("What stood on the left: a file, or REV:path"),
    new: z.string().describe("What stood on the right"),
    added: z.array(z.string()).describe("Ids only in the newer radar"),
    removed: z.array(z.string()).describe("Ids only in the older radar"),
    renamed: z.array(rename).describe("Other id, known by aliases"),
    moved: z
      .array(
        z.strictObject({
          id,
          from: z.string().describe("Id of the ring before"),
          to: z.string().describe("Id of the ring after"),
          by: z.int().describe("Rings moved; > 0 = inward"),
        }),
      )
      .describe("Another ring, as drawn: stated or derived"),
    edited: z
      .array(z.strictObject({ id, fields: z.array(z.string()).describe("Keys of the technology") }))
      .describe("Keys that differ, beside what the other contract lists tell"),
    retired: z.array(z.string()).describe("Ids taken off the rings: not-relevant or phased-out"),
    revived: z.array(z.string()).describe("Ids back on the rings"),
    proposed: z.array(rename).describe("Of removed and added: looks like a rename in want of an alias"),
    placed: ringed.describe("Got a ring; before without one"),
    unplaced: ringed.describe("Lost its ring"),
    why: z
      .array(
        z.strictObject({
          id,
          inputs: inputs.describe("Inputs that changed"),
          departs: z.boolean().describe("The ring is stated against the rule"),
          because: z.string().nullable().describe("The reason given for that"),
        }),
      )
      .describe("Of every move, why"),
    reassessed: z
      .array(
        z.strictObject({
          id,
          inputs: inputs.describe("Inputs that changed; empty: the same result"),
          areas: z
            .array(
              inputs.element.extend({
                sector: z.string().describe("Sector of the area of use"),
                title: z.string().nullable().describe("Name of the area of use"),
              }),
            )
            .describe("The same per area of use"),
          by: z
            .string()
            .nullable()
            .describe("Who assessed, as the newer radar says; null where only areas of use changed"),
          date: z.string().nullable().describe("When, as the newer radar says"),
          committed: z
            .strictObject({ by: z.string().describe("Author"), date: z.string().describe("Day") })
            .optional()
            .describe("The commit it came with, where nobody says who assessed and Git knows"),
        }),
      )
      .describe("Assessed again"),
    recategorised: z
      .array(
        z.strictObject({
          id,
          from: z.string().describe("Category before"),
          to: z.string().describe("Category after"),
        }),
      )
      .describe("Another category"),
    textOnly: z.array(z.string()).describe("Of edited: nothing but words changed"),
    radar: z.array(z.string()).describe("Keys of the radar itself that differ"),
    estimate: estimateDiff
      .optional()
      .describe("Where both are estimates; the lists of technologies are empty then"),
    linked: linkedDiff
      .optional()
      .describe("Where both are projects files, or plans; the lists of technologies are empty then"),
    reach: z
      .strictObject({
        before: z.number().describe("In the estimate's weight, in the older versions"),
        after: z.number().describe("The same in the newer"),
        waiting: z
          .strictObject({ before: z.number().describe("Before"), after: z.number().describe("After") })
          .optional()
          .describe("What of it waits for a platform that is not in place, where a version names a plan"),
      })
      .optional()
      .describe(
        "Weight of the occupations that a technology in Adopt or Trial touches, where estimates name a radar, whether it waits for a platform or not",
      ),
    diagnostics: z.array(fileDiagnostic).describe("Findings, each with its file"),
  })
  .describe("Differences between two radars, two estimates, two projects files or two plans");

/** What `diff --format json` writes of one file. */
export type DiffOutput = z.infer<typeof diffOutput>;

/** What it prints when it was called for several files, or for all of two revisions: one document for each. */
export const diffsOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    diffs: z
      .array(diffOutput)
      .describe("Of each file; without files asked for, of those that are different or cannot be read"),
  })
  .describe("Differences of several files");

/** What `diff --format json` writes of several files. */
export type DiffsOutput = z.infer<typeof diffsOutput>;
