import * as z from "zod";
import { cut, fictional, findings, language, notes, path } from "./parts.js";
import { question } from "./question.js";

const ranged = z
  .object({ low: z.number(), mid: z.number(), high: z.number() })
  .describe("With both ends of the estimate's range");
const year = {
  year: z.int(),
  adoption: z.number().describe("Share of the potential taken out, 0–1, as assumed"),
  demand: z.number().describe("Needed were nothing automated"),
  released: ranged,
  need: ranged.describe("Demand less released, with both ends of the range"),
  staying: z.number().describe("Left of those employed in the first year, when nobody is hired"),
  toRecruit: ranged.describe("Need less staying; below 0, more stay than are needed"),
};

export const horizon = question({
  title: "Play a plan's scenarios over an estimate",
  description:
    "Plays the scenarios that a plan states over an estimate: need for, and release of, personnel, year by year and by sector. It follows from the assumptions in the plan and is no forecast: tell the assumptions and the ranges with the figures. Small sectors are left out of every figure.",
  input: z.object({
    files: z
      .array(path)
      .min(2)
      .max(20)
      .describe("A plan, and an estimate file or workforce files, as list_files gives them"),
    scenarios: z.array(z.string().max(200)).min(1).max(10).optional().describe("Only these, by id"),
    lang: language,
  }),
  output: z.object({
    weight: z.enum(["fte", "headcount", "rows"]).describe("Unit of the figures"),
    interval: z.number().describe("Part of what may be that the ranges of the estimate hold, 0–1"),
    fictional,
    scenarios: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        assumptions: z
          .array(z.string())
          .describe("Every assumption of the plan, with its grounds, and what is in no figure"),
        years: z.array(z.object(year)).describe("All sectors"),
        sectors: z.array(
          z.object({
            sector: z.string(),
            title: z.string(),
            coverage: z.number().describe("Share of the weight that has a value, 0–1"),
            first: z.object(year),
            last: z.object(year),
          }),
        ),
      }),
    ),
    hiddenSectors: z.int().describe("For being few, or telling of one that is; in no figure"),
    notes,
    findings,
    cut,
  }),
});
