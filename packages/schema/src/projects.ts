import * as z from "zod";
import { competenceNeed } from "./competence.js";
import {
  benefitKinds,
  effectPeriods,
  effectUnits,
  notMeasured,
  projectCategories,
  projectStatuses,
  trialOutcomes,
} from "./projects-values.js";
import { evidence, name } from "./radar.js";
import { sectorId } from "./sectors.js";
import { strictObject } from "./strict-object.js";
import { date, id, text, textLanguages } from "./text.js";

const measured = strictObject(() => ({
  value: z.number().describe("Size of the effect; of a range, its lower end"),
  to: z.number().optional().describe("Upper end, where the effect is a range"),
  unit: z.enum(effectUnits).describe("Unit: percent, hours, nok, m2"),
  of: text.optional().describe("What it is counted in or a share of, such as phone calls"),
  per: z.enum(effectPeriods).optional().describe("How often: once, week, month, year"),
  date: date.optional().describe("When it was measured or estimated, YYYY-MM-DD"),
  source: evidence.optional().describe("What the figure rests on"),
}));

const effect = z.union([z.literal(notMeasured), measured]);

const benefit = strictObject(() => ({
  title: text.describe("Name of the benefit"),
  kind: z
    .enum(benefitKinds)
    .optional()
    .describe("Kind of benefit: time-saved, avoided-cost, increased-quality"),
  owner: z.string().min(1).optional().describe("Benefit owner: a role or a unit"),
  potential: effect.optional().describe("Effect held possible, or not-measured. Never summed with realised"),
  realised: effect.optional().describe("Effect seen in use, or not-measured. Never summed with potential"),
}));

/** The headings of the public sector's benefits-realisation plan (gevinstrealiseringsplan). */
const benefitsPlan = strictObject(() => ({
  grounds: text.optional().describe("Grounds and goals"),
  owner: text.optional().describe("Benefit owner, and who follows up"),
  budgetEffect: text.optional().describe("Budget effect in the own organisation"),
  alternativeUse: text.optional().describe("Alternative use of what is freed"),
  effectsElsewhere: text.optional().describe("Monetised effects elsewhere in the public sector"),
  nonMonetised: text.optional().describe("Effects that are not put in money"),
  measures: text.optional().describe("Measures that bring the benefits about"),
  risk: text.optional().describe("What may keep the benefits away"),
  baseline: text.optional().describe("How the baseline is measured"),
  benefitMap: text.optional().describe("How deliveries lead to effects and to benefits"),
}));

const trial = strictObject(() => ({
  id: id.optional().describe("Id of the trial, unique in its project"),
  hypothesis: text.describe("What one believed would happen"),
  tried: text.optional().describe("What was done to find out"),
  outcome: z.enum(trialOutcomes).describe("Outcome: worked, failed, stopped, ongoing"),
  learnt: text.optional().describe("What was learnt, also from what failed"),
  started: date.optional().describe("First day of the trial, YYYY-MM-DD"),
  ended: date.optional().describe("Last day of the trial, YYYY-MM-DD"),
  technology: name.optional().describe("Technology the trial is about, where the project has several"),
}));

const project = strictObject(() => ({
  id: id.describe("Stable id of the project"),
  title: text.describe("Name of the project"),
  synthetic: z
    .boolean()
    .optional()
    .describe("true: made up for illustration, and shown as such wherever it stands"),
  municipality: z
    .string()
    .min(1)
    .optional()
    .describe("Municipality or cooperation: a name, or a code of four digits"),
  category: z
    .enum(projectCategories)
    .describe("Primary category: efficiency of today's work, improvement of services, innovation"),
  alsoCategories: z.array(z.enum(projectCategories)).optional().describe("Other categories it belongs to"),
  status: z
    .enum(projectStatuses)
    .optional()
    .describe("How far it has come: idea, planned, pilot, ongoing, in-use, stopped"),
  sector: sectorId.optional().describe("Sector the project belongs to"),
  process: name.optional().describe("Id of the work process it changes"),
  technologies: z.array(name).optional().describe("Ids of the radar's technologies it uses"),
  owner: z.string().min(1).optional().describe("Who is responsible: a role or a unit"),
  summary: text.optional().describe("One line"),
  description: text.optional().describe("Description, in Markdown"),
  proposed: date.optional().describe("When the idea was put forward, YYYY-MM-DD"),
  decided: date.optional().describe("When it was decided to go on or not, YYYY-MM-DD"),
  started: date.optional().describe("When work began, YYYY-MM-DD"),
  ended: date.optional().describe("When the project ended, YYYY-MM-DD"),
  baseline: effect.optional().describe("How it was before (baseline measurement), or not-measured"),
  benefits: z.array(benefit).optional().describe("Benefits, potential and realised apart"),
  freedTime: strictObject(() => ({
    hours: z.number().min(0).describe("Hours set free in a year"),
    usedFor: text.optional().describe("What the freed time is used for"),
  }))
    .optional()
    .describe("Time set free, and what it is used for"),
  benefitsPlan: benefitsPlan.optional().describe("Benefits-realisation plan, under its public headings"),
  competence: z
    .array(strictObject(() => competenceNeed))
    .optional()
    .describe("Competence the project needs, against what is there"),
  learning: z.array(trial).optional().describe("Learning log: what was tried and what it taught"),
  sources: z.array(evidence).optional().describe("Where the project is described, with public addresses"),
  tags: z.array(z.string().min(1)).optional().describe("Free words to filter by"),
}));

/** A projects file (`*.projects.yaml`): projects, their trials and benefits. */
export const projectsDocument = strictObject(() => ({
  kommuneradar: z.literal("projects/1").describe("Kind and version of this file: projects/1"),
  id: id.optional().describe("Id of the list; default from the file name"),
  title: text.describe("Name of the list of projects"),
  language: z.enum(textLanguages).optional().describe("Language of the plain texts; default nb"),
  radar: z
    .string()
    .min(1)
    .optional()
    .describe("Path of the radar whose technologies the projects name, from the folder of this file"),
  projects: z.array(project).describe("Digitalisation projects"),
})).describe("Digitalisation projects, with benefits and what was learnt");

/** What a valid projects file holds. */
export type ProjectsDocument = z.infer<typeof projectsDocument>;
