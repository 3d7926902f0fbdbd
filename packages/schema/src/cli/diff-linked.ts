import * as z from "zod";

const effect = z.strictObject({
  value: z.number().describe("Size; of a range its lower end"),
  to: z.number().optional().describe("Upper end of a range"),
  unit: z.enum(["percent", "hours", "nok", "m2"]).describe("Unit"),
  of: z.string().optional().describe("What it is counted in"),
  per: z.enum(["once", "week", "month", "year"]).optional().describe("How often"),
  date: z.string().optional().describe("When it was measured or estimated"),
});
const freedTime = z.strictObject({
  hours: z.number().describe("Hours a year"),
  usedFor: z.string().optional().describe("What they are used for"),
});
/** What stood on a side: null where nothing is said. */
const side = z.union([
  z
    .string()
    .describe(
      "A status, an outcome, a state, or an id; `not-measured` of an effect that nobody has measured",
    ),
  z.number().describe("Of an assumption: a share, or a year"),
  effect,
  freedTime,
  z.null(),
]);

/** What is different in projects or in a plan, in the order of lists and ids. */
export const linkedDiff = z.strictObject({
  of: z.enum(["projects", "plan"]).describe("Kind of the files"),
  changes: z
    .array(
      z.strictObject({
        kind: z
          .enum([
            "added",
            "removed",
            "renamed",
            "status",
            "effect",
            "freedTime",
            "trial",
            "platformState",
            "measureState",
            "assumption",
            "edited",
          ])
          .describe("What happened"),
        list: z
          .enum(["projects", "challenges", "platforms", "processes", "measures", "consequences", "scenarios"])
          .describe("List of the file that the entry stands in"),
        id: z.string().describe("The entry, by its newer id"),
        from: side.optional().describe("What stood there; absent of kinds that have none"),
        to: side.optional().describe("What stands there now"),
        which: z
          .enum(["potential", "realised", "baseline"])
          .optional()
          .describe("Of an effect: which, never added up"),
        benefit: z.string().optional().describe("Of an effect: name of the benefit"),
        hypothesis: z.string().optional().describe("Of a trial: what was believed"),
        learnt: z.string().optional().describe("Of a trial: what it taught"),
        what: z
          .enum(["from", "to", "adoption", "retirement", "turnover", "demandGrowth"])
          .optional()
          .describe("Of an assumption: of what"),
        sector: z.string().optional().describe("Of an assumption: its sector; absent: sectors not named"),
        year: z.int().optional().describe("Of an adoption: its year"),
        fields: z.array(z.string()).optional().describe("Of an edit: keys that differ"),
      }),
    )
    .describe("Changes of entries"),
  file: z.array(z.string()).describe("Keys of the file itself that differ"),
});
