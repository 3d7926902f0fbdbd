import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";

const extent = {
  weight: z.number().describe("In the weight's unit; what several technologies touch counts once"),
  potential: z.number().describe("Weight × value, of occupations that have a value"),
};
const reach = {
  all: z.strictObject(extent).describe("Everything shown"),
  touched: z.strictObject(extent).describe("By any technology, in whatever ring"),
  reachable: z.strictObject(extent).describe("By a technology in one of `rings` that waits for no platform"),
  waiting: z
    .strictObject(extent)
    .describe("In `rings`, but only by technologies that wait for a platform not in place"),
  summedWeight: z.number().describe("Every technology added up, overlaps and all"),
};
const share = z.number().nullable().describe("Part of the potential of its sector (of all, in a total), 0–1");

/** What `kommuneradar where --format json` prints. */
export const whereOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    settings: z
      .strictObject({
        scores: z.string().describe("Score set"),
        classification: z.string().describe("Of the occupation codes"),
        weight: z.enum(["fte", "headcount", "rows"]).describe("Unit of weights"),
        mapping: z.string().describe("How source occupations become one value"),
        suppressBelow: z.number().describe("Cells at or below are left out of every figure; 0: none"),
      })
      .describe("What the figures rest on"),
    rings: z.array(z.string()).describe("Rings that count as reachable today"),
    overlap: z.literal("union").describe("What several technologies touch counts once, wholly"),
    total: z.strictObject(reach).describe("All sectors"),
    sectors: z
      .array(z.strictObject({ sector: z.string().describe("Id"), ...reach }))
      .describe("In the order of ids"),
    technologies: z
      .array(
        z.strictObject({
          id: z.string().describe("Technology"),
          title: z.string().describe("Its title"),
          waitsFor: z.array(z.string()).describe("Platforms not in place"),
          ...extent,
          shareOfPotential: share,
          cells: z
            .array(
              z.strictObject({
                sector: z.string().describe("Id"),
                ring: z.string().nullable().describe("Its ring in that sector"),
                reach: z
                  .enum(["reachable", "waiting", "later"])
                  .describe("Whether it can be used there today"),
                ...extent,
                shareOfPotential: share,
                occupations: z
                  .array(
                    z.strictObject({
                      code: z.string().describe("Occupation"),
                      title: z.string().describe("Its title; empty for a code that does not exist"),
                      ...extent,
                    }),
                  )
                  .optional()
                  .describe("With --by occupation"),
              }),
            )
            .describe("Where it touches anybody"),
        }),
      )
      .describe("Active technologies that name occupations, in the order of the radar"),
    unlinked: z.array(z.string()).describe("Active technologies that name none"),
    hiddenCells: z.int().describe("Occupations in a sector left out of every figure, for being few"),
    diagnostics: z.array(fileDiagnostic).describe("What was found in the files"),
  })
  .describe("Technologies over sectors and occupations");

/** What `where --format json` writes. */
export type WhereOutput = z.infer<typeof whereOutput>;
