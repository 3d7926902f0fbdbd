import * as z from "zod";
import { cut, estimateFiles, fictional, findings, language, notes, offset, paged } from "./parts.js";
import { question } from "./question.js";

const range = z.tuple([z.number(), z.number()]).nullable();
const figures = {
  weight: z.number(),
  coverage: z.number().describe("Share of the weight that has a value, 0–1"),
  mean: z
    .number()
    .nullable()
    .describe("Measure A: the mean value over the covered weight, on the scale of the score set"),
  meanInterval: range,
  high: z
    .number()
    .nullable()
    .describe("Measure B: share of the covered weight in occupations above the threshold, 0–1"),
  highInterval: range,
};

export const estimate = question({
  title: "Estimate automation potential",
  description:
    "Computes the automation potential of a municipality's workforce from an estimate file, or from workforce files: two measures, coverage, groups and occupations. Small groups are hidden to protect people: say that they are hidden, and never work out what they hold.",
  input: z.object({
    files: estimateFiles,
    groupBy: z
      .array(z.string().max(100))
      .max(3)
      .optional()
      .describe("sector, municipality, group, or the name of a column of the workforce file"),
    offset: offset.describe("How many occupations to pass over: `next` of the answer before"),
    lang: language,
  }),
  output: z.object({
    scores: z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      unit: z.string().describe("probability: 0–1; else an index on a scale of its own"),
      source: z.string(),
    }),
    weight: z.enum(["fte", "headcount", "rows"]).describe("Unit of weights"),
    threshold: z.string().describe("What counts as high in measure B"),
    fictional,
    total: z.object(figures),
    groups: z.array(
      z.object({
        key: z.record(z.string(), z.string()),
        title: z.string(),
        ...figures,
      }),
    ),
    hiddenGroups: z.array(z.string()).describe("Groups of few people, and others that would tell of them"),
    occupations: z
      .array(
        z.object({
          code: z.string(),
          title: z.string(),
          weight: z.number(),
          value: z.number().nullable().describe("null where the score set has none"),
          level: z.string().describe("Where the value comes from"),
        }),
      )
      .describe("Heaviest first; small ones are not named"),
    ...paged,
    notes,
    findings,
    cut,
  }),
});
