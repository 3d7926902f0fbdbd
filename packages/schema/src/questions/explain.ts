import * as z from "zod";
import { cut, estimateFiles, fictional, language, notes } from "./parts.js";
import { question } from "./question.js";

const part = z.object({
  code: z.string(),
  title: z.string(),
  weight: z.string(),
  value: z.string(),
  adds: z.string(),
  remark: z.string(),
});

export const explain = question({
  title: "Explain a figure",
  description:
    "Tells how a figure of an estimate comes about, with its formula, its numbers and what it is made of: the total, a group, an occupation, or what stands beside the figures. Ask this instead of computing yourself.",
  input: z.object({
    files: estimateFiles,
    what: z
      .string()
      .min(1)
      .max(300)
      .describe(
        "total, sector=health, municipality=1103,sector=health, an occupation's code (5321), or what stands beside: coverage, band:high, part:group, difference:all, year:2024, change:2023-2024, processes, process:ID, mapping:median, digits:3, scores:ID, agreement:ID",
      ),
    lang: language,
  }),
  output: z.object({
    asked: z.string(),
    heading: z.string(),
    figure: z.string().describe("The figure that is explained; empty where the place has none of its own"),
    within: z.array(z.string()).describe("From the total to this place"),
    formulas: z.array(
      z.object({ label: z.string(), formula: z.string(), numbers: z.string(), result: z.string() }),
    ),
    facts: z.array(z.string()),
    ground: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .describe("What a value rests on: mapping, override, score set"),
    tables: z.array(
      z.object({
        heading: z.string(),
        parts: z.array(part),
        rest: part.nullable().describe("What is not told one by one"),
        sum: part.nullable(),
        note: z.string(),
      }),
    ),
    fictional,
    notes,
    cut,
  }),
});
