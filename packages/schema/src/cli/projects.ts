import * as z from "zod";
import { projectCategories, projectStatuses } from "../projects-values.js";
import { fileDiagnostic } from "./diagnostic.js";

const ids = z.array(z.string()).describe("Ids of projects, in the order of the files");
const years = z.array(
  z.strictObject({
    year: z.int().describe("Year of the later date"),
    count: z.int().describe("How many have both dates"),
    medianDays: z.number().describe("Middle of their lengths, days"),
  }),
);

const share = z.number().min(0).max(1).nullable();
const trend = z
  .strictObject({
    from: z.int().describe("The year before"),
    to: z.int().describe("The last year"),
    days: z.number().describe("Days longer than before; below 0: shorter"),
  })
  .nullable();

/** What `kommuneradar projects --format json` prints. */
export const projectsOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    projects: z
      .array(
        z.strictObject({
          id: z.string().describe("Project"),
          title: z.string().describe("Its title"),
          synthetic: z.boolean().describe("Made up for illustration"),
          category: z.enum(projectCategories).nullable().describe("Primary category"),
          status: z.enum(projectStatuses).nullable().describe("State"),
          sector: z.string().nullable().describe("Municipal sector"),
          measured: z
            .enum(["measured", "not-measured", "unsaid"])
            .describe("Whether an effect that has been had is measured"),
        }),
      )
      .describe("In the order of the files"),
    board: z
      .array(
        z.strictObject({
          category: z.string().describe("Primary category; empty where none is stated"),
          sector: z.string().describe("Sector; empty where none is stated"),
          projects: ids,
        }),
      )
      .describe("By category and sector"),
    technologies: z
      .array(z.strictObject({ technology: z.string().describe("As it is named"), projects: ids }))
      .describe("By technology; a project stands under each of its own"),
    sectors: z
      .array(z.strictObject({ sector: z.string().describe("Empty where none is stated"), projects: ids }))
      .describe("By sector"),
    learning: z
      .strictObject({
        outcomes: z
          .strictObject({
            worked: z.int().describe("Worked"),
            failed: z.int().describe("Failed"),
            stopped: z.int().describe("Stopped"),
            ongoing: z.int().describe("Going on"),
          })
          .describe("Trials by what came of them"),
        failed: z.int().describe("Trials that failed or were stopped"),
        failedThatTaught: z.int().describe("Those of them that say what was learnt"),
        iterations: years.describe("Length of trials that are over, by the year they ended"),
        decisions: years.describe("From idea to decision, by the year of the decision"),
        shares: z
          .strictObject({
            worked: share.describe("Worked"),
            failed: share.describe("Failed"),
            stopped: share.describe("Stopped"),
            ongoing: share.describe("Going on"),
            taught: share.describe("Of those that failed or were stopped: that say what was learnt"),
          })
          .describe("Shares of all trials, 0–1; null where there are none"),
        trends: z
          .strictObject({
            iterations: trend.describe("Of the length of trials"),
            decisions: trend.describe("Of the time from idea to decision"),
          })
          .describe("How the last year with figures compares to the one before it"),
      })
      .describe("Learning logs together; nothing of it is of a person"),
    diagnostics: z.array(fileDiagnostic).describe("What was found in the files"),
  })
  .describe("Digitalisation projects laid out");

/** What `projects --format json` writes. */
export type ProjectsOutput = z.infer<typeof projectsOutput>;
