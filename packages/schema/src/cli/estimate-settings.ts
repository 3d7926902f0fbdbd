import * as z from "zod";
import { classificationIds } from "../estimate-values.js";
import { share, spread } from "./estimate-figures.js";

/** Every choice that the figures rest on. */
export const settings = z.strictObject({
  scores: z.string().describe("Score set"),
  classification: z.enum(classificationIds).describe("Classification of the codes"),
  weight: z.enum(["fte", "headcount", "rows"]).describe("What is weighed by"),
  mapping: z.string().describe("Mapping method"),
  high: share.describe("Upper threshold"),
  low: share.describe("Lower threshold"),
  inclusiveHigh: z.boolean().describe("High is at or above the threshold"),
  bridge: z.boolean().describe("The score set's hybrid codes are bridged"),
  fallback: z.boolean().describe("Occupations without a value are filled from their group"),
  overrides: z
    .array(
      z.strictObject({
        occupation: z.string().describe("Occupation code"),
        probability: share.describe("Value used"),
        spread,
        because: z.string().nullable().describe("Reason given"),
      }),
    )
    .describe("Overrides in force"),
  groupBy: z.array(z.string()).describe("Dimensions grouped by"),
  ranges: z
    .enum(["sampled", "analytic"])
    .optional()
    .describe("Sampled under the draws, or computed without any"),
  draws: z.int().min(0).describe("Monte Carlo draws"),
  seed: z.int().min(0).describe("Seed of the draws"),
  interval: z.number().describe("Share of the draws inside an interval"),
  engine: z
    .string()
    .optional()
    .describe("What read the rows: stream, our own reader, or duckdb; both where files were read by either"),
});
