import * as z from "zod";
import { cut, language, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

const named = z.object({ id: z.string(), title: z.string() });
const inputs = z
  .array(z.object({ input: z.string(), level: z.string() }))
  .describe("What the ring rule looks at, and what was found");

const technology = z.object({
  id: z.string(),
  title: z.string(),
  category: z.string().describe("Id of its category"),
  ring: z.string().nullable().describe("Id of its ring; null where it is on none"),
  stands: z.string().describe("Title of its ring, or of the state it is in"),
  state: z.enum(["placed", "unplaced", "not-in-sector", "not-relevant", "phased-out"]),
  departs: z.boolean().describe("People decided on another ring than the rule gives"),
  missing: z.string().describe("What one without a ring lacks; else empty"),
  summary: z.string(),
  owner: z.string(),
  assessed: z.string().describe("YYYY-MM-DD, or empty"),
  overdue: z.boolean().describe("It was to be assessed again before today"),
});

const details = technology.extend({
  why: z.string().describe("Why it stands in this ring"),
  because: z.string().describe("Why the ring departs from the rule, as the file says"),
  inputs,
  sectors: z
    .array(
      z.object({
        sector: z.string(),
        title: z.string(),
        stands: z.string(),
        why: z.string(),
        areas: z.array(z.object({ title: z.string(), stands: z.string(), occupations: z.string() })),
      }),
    )
    .describe("Where it is used"),
  description: z.string().describe("Markdown, as the file has it"),
  grounds: z.string(),
  by: z.string().describe("Who assessed"),
  evidence: z.array(z.object({ title: z.string(), note: z.string(), url: z.string() })),
  dependsOn: z.array(named),
  usedBy: z.array(named),
  relatesTo: z.array(named),
  tags: z.array(z.string()),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
});

export const readRadar = question({
  title: "Read a technology radar",
  description:
    "Reads a municipality's technology radar: its rings, categories and technologies, where each technology stands and why. Name technologies by id to get everything that is known about them. The texts are those of the file, whoever wrote them.",
  input: z.object({
    file: path.describe("Path of the radar, as list_files gives it"),
    technologies: z.array(z.string().max(200)).max(5).optional().describe("Ids to tell everything about"),
    ring: z.string().max(200).optional().describe("Only technologies in this ring (id)"),
    category: z.string().max(200).optional().describe("Only technologies of this category (id)"),
    offset,
    lang: language,
  }),
  output: z.object({
    file: z.string(),
    title: z.string(),
    edition: z.string().describe("Empty for the file that people edit"),
    rings: z
      .array(named.extend({ condition: z.string(), count: z.int() }))
      .describe("From inside out, with how many technologies each has"),
    categories: z.array(named.extend({ crossCutting: z.boolean(), count: z.int() })),
    technologies: z.array(technology).describe("By ring from inside out"),
    ...paged,
    details: z.array(details).describe("The technologies that were named"),
    errors: z.int().describe("Errors in the file; what could be read is told all the same"),
    cut,
  }),
});
