import * as z from "zod";
import { competenceNeed } from "./competence.js";
import { workProcess } from "./estimate.js";
import { consequenceKinds, measureKinds, measureStates, platformStates } from "./plan-values.js";
import { evidence, name } from "./radar.js";
import { sectorId } from "./sectors.js";
import { strictObject } from "./strict-object.js";
import { date, id, text, textLanguages } from "./text.js";

const owner = z.string().min(1).optional().describe("Who is responsible: a role or a unit");
const description = text.optional().describe("Description, in Markdown");
const yearly = z.number().min(-1).max(1);
const yearlyPart = z.number().min(0).max(1);
const year = z.int().min(1900).max(2200);

const challenge = strictObject(() => ({
  id: id.describe("Stable id of the challenge"),
  title: text.describe("Name of the challenge"),
  description,
  sector: sectorId.optional().describe("Sector it belongs to"),
  indicator: text.optional().describe("What shows it, such as people over 80 per person of working age"),
  value: z.number().optional().describe("Value of the indicator"),
  unit: z.string().min(1).optional().describe("Unit of the value"),
  year: year.optional().describe("Year of the value"),
  source: evidence.optional().describe("Where the value is from"),
}));

const platform = strictObject(() => ({
  id: id.describe("Stable id of the platform, as dependsOn of a technology names it"),
  title: text.describe("Name of the platform"),
  description,
  state: z.enum(platformStates).describe("How far it has come: none, planned, partial, in-place"),
  neededBy: z
    .array(name)
    .optional()
    .describe("Ids of technologies that wait for it, beside those whose dependsOn names it"),
  owner,
  date: date.optional().describe("When it is to be in place, or came there, YYYY-MM-DD"),
}));

const step = strictObject(() => ({
  title: text.describe("What is done in this step"),
  timeShare: workProcess.shape.timeShare.describe("Share of the process's time it takes, 0–1"),
  potential: workProcess.shape.potential.describe("Automation potential of the step, 0–1"),
  technology: name.optional().describe("Technology of the radar that carries the potential"),
  change: workProcess.shape.change.describe(
    "What becomes of the step: automated, partly-automated, changed, new, unchanged",
  ),
  system: z.string().min(1).optional().describe("System the step is done in"),
}));

const process = strictObject(() => ({
  ...workProcess.shape,
  technology: name.optional().describe("Technology of the radar that carries the potential"),
  volume: strictObject(() => ({
    value: z.number().min(0).describe("How many"),
    of: text.describe("What is counted, such as applications"),
    per: z.enum(["day", "week", "month", "year"]).describe("How often: day, week, month, year"),
  }))
    .optional()
    .describe("How much of it there is"),
  systems: z.array(z.string().min(1)).optional().describe("Systems involved"),
  steps: z.array(step).optional().describe("Steps of the process, in order"),
}));

const measure = strictObject(() => ({
  id: id.describe("Stable id of the measure"),
  title: text.describe("Name of the measure"),
  kind: z
    .enum(measureKinds)
    .describe(
      "Kind of measure: decision-process, culture, leadership, mentoring, platform, recruitment, on-the-job-training, knowledge-sharing",
    ),
  description,
  state: z
    .enum(measureStates)
    .optional()
    .describe("How far it has come: proposed, planned, ongoing, done, stopped"),
  owner,
  date: date.optional().describe("When it is to be done, or was, YYYY-MM-DD"),
  platform: name.optional().describe("Id of the platform it is about"),
  learningPoints: z.array(text).optional().describe("What the measure has taught"),
}));

const competence = strictObject(() => ({
  ...competenceNeed,
  technology: name.optional().describe("Id of the technology it is needed for"),
  sector: sectorId.optional().describe("Sector that needs it"),
}));

const consequence = strictObject(() => ({
  id: id.describe("Stable id of the consequence"),
  title: text.describe("The consequence in one line"),
  kind: z.enum(consequenceKinds).describe("opportunity, challenge or recommendation"),
  grounds: text.optional().describe("What it rests on"),
  sector: sectorId.optional().describe("Sector it is for"),
  technologies: z.array(name).optional().describe("Ids of technologies it follows from"),
  challenges: z.array(name).optional().describe("Ids of challenges it answers"),
  municipalPlan: text.optional().describe("Municipal plan it belongs in"),
  owner,
}));

const assumption = strictObject(() => ({
  sector: sectorId.optional().describe("Sector it is for; without one, every sector not named"),
  retirement: yearlyPart.optional().describe("Share of the employees who retire in a year, 0–1"),
  turnover: yearlyPart.optional().describe("Share who leave for other reasons in a year, 0–1"),
  demandGrowth: yearly
    .optional()
    .describe("Growth of the need for full-time equivalents in a year; 0.01 is 1 per cent"),
  because: text.describe("What the numbers rest on"),
}));

const scenario = strictObject(() => ({
  id: id.describe("Stable id of the scenario"),
  title: text.describe("Name of the scenario"),
  description,
  from: year.describe("First year"),
  to: year.describe("Last year, 10–20 years on"),
  adoption: z
    .array(
      strictObject(() => ({
        year: year.describe("Year"),
        share: z.number().min(0).max(1).describe("Share of the potential taken out by then, 0–1"),
      })),
    )
    .min(1)
    .describe("Adoption curve: shares of the potential at some years, straight lines between"),
  adoptionBecause: text.describe("What the adoption curve rests on"),
  potential: z
    .enum(["by-occupation", "with-processes"])
    .optional()
    .describe(
      "Potential that is taken out: measure A by occupation (default), or A with the work processes of the estimate",
    ),
  assumptions: z.array(assumption).optional().describe("Retirement, turnover and demand, per sector"),
}));

/** A plan file (`*.plan.yaml`): from challenges and platforms to measures, competence, consequences and scenarios. */
export const planDocument = strictObject(() => ({
  kommuneradar: z.literal("plan/1").describe("Kind and version of this file: plan/1"),
  id: id.optional().describe("Id of the plan; default from the file name"),
  title: text.describe("Name of the plan"),
  language: z.enum(textLanguages).optional().describe("Language of the plain texts; default nb"),
  radar: z
    .string()
    .min(1)
    .optional()
    .describe("Path of the radar the plan belongs to, from the folder of this file"),
  challenges: z.array(challenge).optional().describe("Why: the challenges, with an indicator"),
  platforms: z.array(platform).optional().describe("Platforms that technologies depend on"),
  processes: z.array(process).optional().describe("Work processes, step by step"),
  measures: z.array(measure).optional().describe("Measures of organisation"),
  competence: z.array(competence).optional().describe("Competence needed, against what is there"),
  consequences: z.array(consequence).optional().describe("What follows for the municipality's planning"),
  scenarios: z
    .array(scenario)
    .optional()
    .describe("Stated assumptions for the years ahead; never a forecast"),
})).describe(
  "From radar to plan: challenges, platforms, processes, measures, competence, consequences, scenarios",
);

/** What a valid plan file holds. */
export type PlanDocument = z.infer<typeof planDocument>;
