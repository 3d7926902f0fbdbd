import * as z from "zod";
import { cut, fictional, findings, language, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

export const diff = question({
  title: "What is different",
  description:
    "Tells what is different between two radars, two estimates, two projects files or two plans, in words: what came, went and moved, and why; each figure, and what changed it. Name an older and a newer file, or one file and a revision or a day of its Git history.",
  input: z.object({
    file: path.describe("Path of the newer file, as list_files gives it"),
    older: path.optional().describe("Path of the older file"),
    since: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("In place of `older`: a revision of Git (main, HEAD~3, v1.2), or a day (YYYY-MM-DD)"),
    offset,
    lang: language,
  }),
  output: z.object({
    old: z.string(),
    new: z.string(),
    kind: z.enum(["radar", "estimate", "projects", "plan"]),
    headline: z.array(z.string()).describe("Of estimates, the figures before and after"),
    changes: z
      .array(
        z.object({
          heading: z.string().describe("Kind of change"),
          id: z.string().nullable(),
          title: z.string(),
          text: z.string(),
        }),
      )
      .describe("Kind by kind; none where nothing is different"),
    ...paged,
    fictional,
    notes: z.array(z.string()),
    findings,
    cut,
  }),
});
