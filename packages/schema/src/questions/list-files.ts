import * as z from "zod";
import { cut, language, offset, paged } from "./parts.js";
import { question } from "./question.js";

const kinds = ["radar", "estimate", "workforce", "projects", "plan"] as const;

export const listFiles = question({
  title: "List the files of Kommuneradar",
  description:
    "Lists the files of the folder that Kommuneradar reads: technology radars, estimates of automation potential, workforce tables, projects and plans. Ask this first, and name files to the other questions by the paths it gives.",
  input: z.object({
    kind: z.enum(kinds).optional().describe("Only files of this kind"),
    offset,
    lang: language,
  }),
  output: z.object({
    files: z
      .array(
        z.object({
          file: z.string().describe("Path from the folder"),
          kind: z.enum(kinds),
          bytes: z.int().min(0),
        }),
      )
      .describe("In the order of their paths"),
    ...paged,
    complete: z.boolean().describe("false: the folder holds more than was looked through"),
    cut,
  }),
});
