import * as z from "zod";
import { cut, findings, language, notes, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

const measured = z.enum(["measured", "not-measured", "unsaid"]);
const ids = z.array(z.string()).describe("Ids of projects");
const effect = z.string().describe("In words, with its unit; empty where the file says nothing");
const years = z
  .array(z.object({ year: z.int(), count: z.int(), medianDays: z.number() }))
  .describe("By the year that the spans ended");

export const projects = question({
  title: "Read projects and what they taught",
  description:
    "Tells a municipality's digitalisation projects: by category, sector and technology, of which of them an effect is measured, and what trials taught. What is held possible and what is realised are two things: never add them up, and never call an effect measured that is not. Projects marked synthetic are made up.",
  input: z.object({
    files: z.array(path).min(1).max(20).describe("Projects files, as list_files gives them"),
    sector: z.string().max(200).optional().describe("Only projects of this sector (id)"),
    technology: z
      .string()
      .max(200)
      .optional()
      .describe("Only projects that name this technology, as `technologies` names it"),
    measured: measured.optional().describe("Only projects of which this is known of realised effects"),
    offset,
    lang: language,
  }),
  output: z.object({
    projects: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          synthetic: z.boolean().describe("Made up for illustration: say so"),
          category: z.string().nullable(),
          status: z.string().nullable(),
          sector: z.string().nullable(),
          technologies: z.array(z.string()),
          summary: z.string(),
          measured: measured.describe("What is known of realised effects"),
          baseline: effect,
          benefits: z.array(
            z.object({
              title: z.string(),
              kind: z.string().nullable(),
              potential: effect.describe("Held possible, in words; empty where nothing is said"),
              realised: effect.describe("Seen in use, in words; empty where nothing is said"),
            }),
          ),
          trials: z.array(
            z.object({
              hypothesis: z.string(),
              outcome: z.enum(["worked", "failed", "stopped", "ongoing"]),
              tried: z.string(),
              learnt: z.string().describe("Empty where the file says nothing"),
            }),
          ),
        }),
      )
      .describe("In the order of the files"),
    ...paged,
    categories: z.array(z.object({ category: z.string().nullable(), projects: ids })),
    sectors: z.array(z.object({ sector: z.string().nullable(), title: z.string(), projects: ids })),
    technologies: z.array(z.object({ technology: z.string(), title: z.string(), projects: ids })),
    effects: z
      .object({ measured: ids, "not-measured": ids, unsaid: ids })
      .describe("Each project once, by what is known of realised effects"),
    learning: z.object({
      outcomes: z.object({ worked: z.int(), failed: z.int(), stopped: z.int(), ongoing: z.int() }),
      failed: z.int().describe("Trials that are over and did not work"),
      failedThatTaught: z.int().describe("Of those, the ones that say what was learnt"),
      iterations: years.describe("Days from start to end of a trial, by the year that it ended"),
      decisions: years.describe("Days from idea to decision of a project, by the year of the decision"),
    }),
    notes,
    findings,
    cut,
  }),
});
