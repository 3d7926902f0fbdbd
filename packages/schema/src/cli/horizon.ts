import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";

const weight = z.number().describe("In the unit of the estimate's weight, in that year");
const band = z
  .strictObject({ low: weight, mid: weight, high: weight })
  .describe("A figure over the estimate's range, least first");

const year = z.strictObject({
  year: z.int().describe("Year"),
  adoption: z.number().min(0).max(1).describe("Share of the potential taken out, 0–1"),
  demand: weight.describe("Needed were nothing automated"),
  released: band.describe("Of the demand, what the adopted share of the potential would release"),
  need: band.describe("Demand less released"),
  staying: weight.describe("Left of those employed in the first year, when nobody is hired"),
  toRecruit: band.describe("Need less staying; below 0, more stay than are needed"),
});

const assumption = z
  .strictObject({
    sector: z.string().nullable().describe("Sector it is for; null: every sector not named"),
    retirement: z.number().describe("Share who retire in a year, 0–1; 0 where not stated"),
    turnover: z.number().describe("Share who leave for other reasons in a year, 0–1; 0 where not stated"),
    demandGrowth: z.number().describe("Growth of the need in a year, 0.01 = 1 per cent; 0 where not stated"),
    because: z.string().nullable().describe("What the numbers rest on"),
  })
  .describe("What a sector's figures rest on");

/** What `kommuneradar horizon --format json` prints. */
export const horizonOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    weight: z.enum(["fte", "headcount", "rows"]).describe("What is counted"),
    interval: z.number().describe("Share of values inside the estimate's range, e.g. 0.95"),
    fictional: z.boolean().describe("Municipalities 9901–9999 occur: sample data"),
    hiddenSectors: z.int().min(0).describe("Sectors that are in no figure, for being small or telling one"),
    scenarios: z
      .array(
        z.strictObject({
          id: z.string().describe("Id of the scenario"),
          title: z.string().describe("Its title"),
          from: z.int().nullable().describe("First year; null: neither it nor its curve has a year"),
          to: z.int().nullable().describe("Last year"),
          adoption: z
            .array(
              z.strictObject({
                year: z.int().describe("Year"),
                share: z.number().describe("Share of the potential taken out by then, 0–1"),
              }),
            )
            .describe("The stated points of the curve; straight between, level beyond"),
          adoptionBecause: z.string().nullable().describe("What the curve rests on"),
          potential: z
            .enum(["by-default", "by-occupation", "with-processes", "none-count"])
            .describe(
              "Measure A that is taken out: by occupation (by-default where the plan states none), or with work processes; none-count: it states those, and none counts",
            ),
          total: z.array(year).describe("The sectors added up, low to low and high to high"),
          sectors: z
            .array(
              z.strictObject({
                sector: z.string().describe("Id of the sector"),
                assumption,
                coverage: z.number().describe("Part of the weight that has a value, 0–1"),
                onProcesses: z
                  .number()
                  .describe("Share of the covered time whose potential is that of work processes, 0–1"),
                years: z.array(year).describe("First year first"),
              }),
            )
            .describe("In the order of the estimate"),
          left: z
            .array(
              z.strictObject({
                sector: z.string().describe("Id of the sector"),
                why: z.enum(["no-assumption", "no-value"]).describe("Why it is in no figure"),
              }),
            )
            .describe("Sectors in no figure"),
        }),
      )
      .describe("In the order of the plan"),
    diagnostics: z.array(fileDiagnostic).describe("What was found in the files"),
  })
  .describe("Scenarios of a plan played through over an estimate; not a forecast");

/** What `horizon --format json` writes. */
export type HorizonOutput = z.infer<typeof horizonOutput>;
