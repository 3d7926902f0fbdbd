import * as z from "zod";
import { cut, fictional, findings, language, notes, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

const count = z.int().min(0);
const ringKind = z.enum(["adopt", "trial", "assess", "hold"]);
const figures = {
  weight: z.number(),
  coverage: z.number().describe("Share of the weight that has a value, 0–1"),
  mean: z.number().nullable().describe("Measure A: the mean value over the covered weight"),
  high: z.number().nullable().describe("Measure B: share of the covered weight above the threshold, 0–1"),
};

export const aggregate = question({
  title: "Many municipalities side by side",
  description:
    "Lays the files of many municipalities side by side: how many radars have a technology in which ring and how far they agree, and one estimate of all their workforces. Nothing in the estimate is of a single municipality: never work one out, and say what is hidden.",
  input: z.object({
    files: z
      .array(path)
      .min(1)
      .max(200)
      .optional()
      .describe("Radars, estimates and workforce files, as list_files gives them; else all of the folder"),
    offset: offset.describe("How many technologies to pass over: `next` of the answer before"),
    lang: language,
  }),
  output: z.object({
    radars: z
      .array(z.object({ file: z.string(), title: z.string(), edition: z.string(), earlier: count }))
      .describe("The newest edition of each, with how many earlier ones there are"),
    technologies: z
      .array(
        z.object({
          id: z.string().describe("The id that most radars have for it"),
          title: z.string(),
          radars: count.describe("How many radars have it"),
          rings: z
            .object({ adopt: count, trial: count, assess: count, hold: count })
            .describe("How many radars have it in each ring"),
          innermost: ringKind.nullable(),
          outermost: ringKind.nullable(),
          agreement: z
            .number()
            .nullable()
            .describe(
              "1: all recommend the same; 0: half innermost, half outermost; null for fewer than two",
            ),
          withEvidence: count.describe("Radars that name a source for it"),
          who: z
            .array(z.object({ where: z.string(), radars: z.array(z.string()) }))
            .describe("Which radars have it where, by their titles"),
        }),
      )
      .describe("Those that most radars have first"),
    ...paged,
    pooled: z
      .object({
        files: count,
        municipalities: count.describe("Different ones in them; 0 where no file tells"),
        fictional,
        withheld: z.boolean().describe("Nothing is told: all but one member are a small cell together"),
        weight: z.enum(["fte", "headcount", "rows"]).describe("Unit of weights"),
        total: z.object(figures).nullable(),
        sectors: z.array(z.object({ sector: z.string(), title: z.string(), ...figures })),
        hiddenSectors: count.describe("For being few, or telling of one that is"),
      })
      .nullable()
      .describe("The workforces as one; null where there is none, or where they are not added up here"),
    notes,
    findings,
    cut,
  }),
});
