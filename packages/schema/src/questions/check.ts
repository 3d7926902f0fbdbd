import * as z from "zod";
import { cut, findings, language, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

export const check = question({
  title: "Check files",
  description:
    "Checks radar, estimate, workforce, projects and plan files, also what they say of each other, and tells every finding with file, line, column and what to do. Ask before proposing an edit, and again after it.",
  input: z.object({
    files: z
      .array(path)
      .min(1)
      .max(100)
      .optional()
      .describe("Paths, as list_files gives them; else the first 100 files of the folder"),
    offset,
    lang: language,
  }),
  output: z.object({
    files: z.array(
      z.object({
        file: z.string(),
        kind: z.string().describe("radar, estimate, workforce, mapping, projects, plan or unknown"),
        entries: z.int().min(0).describe("Technologies of a radar, rows of a workforce file and so on"),
        errors: z.int(),
        warnings: z.int(),
      }),
    ),
    findings: findings.describe("Errors first, then warnings and information; by file and place"),
    ...paged,
    cut,
  }),
});
