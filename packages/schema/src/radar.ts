import * as z from "zod";
import { patterns } from "./patterns.js";
import {
  evidenceKinds,
  potentialLevels,
  solutionLevels,
  technologyStatuses,
  understandingLevels,
} from "./radar-values.js";
import { sectorId } from "./sectors.js";
import { strictObject } from "./strict-object.js";
import { date, id, text, textLanguages } from "./text.js";

const solutions = z
  .enum(solutionLevels)
  .describe("Solution maturity: none, immature, ready (ready-made), robust (robust and ready-made)");
const understanding = z
  .enum(understandingLevels)
  .describe("Understanding of the areas of use in the municipality: unknown, immature, clear");
const potential = z
  .enum(potentialLevels)
  .describe("Potential: promising, demonstrated elsewhere, validated in relevant areas of use");

/** A name defined elsewhere: whether it is there is checked against what is defined, not by its spelling. */
export const name = z.string().min(1);

const inputs = {
  solutions: solutions.optional(),
  understanding: understanding.optional(),
  potential: potential.optional(),
};

const ring = strictObject(() => ({
  id: id.describe("Id of the ring, as technologies name it"),
  title: text.describe("Name of the ring"),
  description: text.optional().describe("The condition for standing in this ring"),
}));

const category = strictObject(() => ({
  id: id.describe("Id of the category, as technologies name it"),
  title: text.describe("Name of the category"),
  description: text.optional().describe("What belongs in this category"),
  crossCutting: z
    .boolean()
    .optional()
    .describe("true: the category cuts across all others and is drawn as a lane through them"),
}));

export const evidence = z
  .union([
    z.string().min(1),
    strictObject(() => ({
      title: text.describe("What the evidence is"),
      kind: z
        .enum(evidenceKinds)
        .optional()
        .describe("Kind of evidence: literature, interview, project, trial, other"),
      date: date.optional().describe("Date of the evidence, YYYY-MM-DD"),
      url: z.string().min(1).optional().describe("Public address"),
    })),
  ])
  .describe("A reference: a line of text, or title with kind, date and url");

const assessment = strictObject(() => ({
  ...inputs,
  date: date.optional().describe("Date of the assessment, YYYY-MM-DD"),
  by: z.string().min(1).optional().describe("Who assessed: a role or a group"),
  grounds: text.optional().describe("Why the inputs are as they are"),
  evidence: z
    .array(evidence)
    .optional()
    .describe("References the assessment rests on; robust solutions need at least one"),
  reviewBy: date.optional().describe("Review by this date, where it differs from reviewEvery"),
}));

const areaOfUse = strictObject(() => ({
  sector: sectorId.describe("Sector this area of use belongs to"),
  title: text.optional().describe("Name of the area of use"),
  ...inputs,
  occupations: z
    .array(z.string().regex(patterns.occupationPrefix).describe("Occupation code, or the start of one and *"))
    .optional()
    .describe("Occupations touched: codes, or prefixes ending in *"),
  processes: z.array(id).optional().describe("Ids of work processes touched"),
}));

const link = z
  .union([
    z.string().min(1),
    strictObject(() => ({
      title: text.optional().describe("What the link leads to"),
      url: z.string().min(1).describe("Address"),
    })),
  ])
  .describe("An address, or title and url");

const technology = strictObject(() => ({
  id: id.describe("Stable id; what other entries, files and history refer to"),
  title: text.describe("Name of the technology area"),
  short: z.string().min(1).max(5).optional().describe("1–5 characters, for the chart"),
  aliases: z.array(id).optional().describe("Earlier ids: a rename, not a removal and an addition"),
  category: name.describe("Id of one of the categories"),
  ring: name.optional().describe("Id of one of the rings. Without it the ring follows from the assessment"),
  ringBecause: text.optional().describe("Why the stated ring departs from the rule"),
  summary: text.optional().describe("One line"),
  description: text.optional().describe("Description, in Markdown"),
  assessment: assessment.optional().describe("Solution maturity, understanding and potential, with grounds"),
  areasOfUse: z
    .array(areaOfUse)
    .optional()
    .describe("Assessment per area of use, where it departs, and the occupations touched"),
  status: z
    .enum(technologyStatuses)
    .optional()
    .describe("active (default), or off the rings: not-relevant, phased-out"),
  owner: z.string().min(1).optional().describe("Who keeps this entry up to date"),
  dependsOn: z.array(name).optional().describe("Ids of technologies or platforms this one depends on"),
  relatesTo: z.array(name).optional().describe("Ids of related technologies"),
  tags: z.array(z.string().min(1)).optional().describe("Free words to filter by"),
  links: z.array(link).optional().describe("Further reading"),
}));

/** A radar file (`*.radar.yaml`): rings, categories and technologies with their assessments. */
export const radarDocument = strictObject(() => ({
  kommuneradar: z.literal("radar/1").describe("Kind and version of this file: radar/1"),
  id: id.optional().describe("Id of the radar; default from the file name"),
  title: text.describe("Name of the radar"),
  edition: date.optional().describe("Date of a frozen edition; leave it out in the file people edit"),
  language: z.enum(textLanguages).optional().describe("Language of the plain texts; default nb"),
  rule: z
    .string()
    .min(1)
    .optional()
    .describe("How a ring follows from an assessment: report (default) or none"),
  rings: z
    .array(ring)
    .min(2)
    .max(8)
    .optional()
    .describe("2–8 rings, inside out; default adopt, trial, assess, hold"),
  reviewEvery: z
    .string()
    .regex(patterns.period)
    .optional()
    .describe("How long an assessment holds, such as 12 months"),
  categories: z.array(category).min(2).max(8).describe("2–8 categories, at most two of them cross-cutting"),
  technologies: z.array(technology).describe("The entries of the radar"),
})).describe("A technology radar");

/** What a valid radar file holds. */
export type RadarDocument = z.infer<typeof radarDocument>;
