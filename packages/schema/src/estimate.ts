import * as z from "zod";
import { classificationIds, mappingIds, scoreKinds } from "./estimate-values.js";
import { patterns } from "./patterns.js";
import { sectorId } from "./sectors.js";
import { strictObject } from "./strict-object.js";
import { id, occupationCode, text, textLanguages } from "./text.js";

const share = z.number().min(0).max(1);
const file = z.string().min(1).describe("Path from the folder of this file");
const scoreEntry = z.string().min(1).describe("Id of a score set, or path of a CSV of your own");

/** A workforce file that an estimate counts, and how it is read. */
export const workforceSource = strictObject(() => ({
  file: file.describe("Workforce CSV, from the folder of this file"),
  year: z.int().min(1900).max(2200).optional().describe("Year the rows are about"),
  columns: strictObject(() => ({
    municipality: z.string().optional().describe("Header of the municipality column"),
    sector: z.string().optional().describe("Header of the sector column"),
    occupation: z.string().optional().describe("Header of the occupation column"),
    fte: z.string().optional().describe("Header of the column with full-time equivalents"),
    headcount: z.string().optional().describe("Header of the column with employees"),
  }))
    .optional()
    .describe("Header names, where they are not recognised"),
  codes: z
    .enum([...classificationIds, "yrkeskatalog"])
    .optional()
    .describe(
      "What the occupation codes are: a classification, or the seven digits of yrkeskatalog, with a mapping",
    ),
  mapping: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Table from codes of your own to the classification: CSV from;styrk08, or a correspondence table of SSB's Klass. One per year where the codes change",
    ),
}));

/** A score set of one’s own: its CSV, and what its values are. */
export const scoreFile = strictObject(() => ({
  file: file.describe("CSV of occupation codes and values, from the folder of this file"),
  kind: z
    .enum(scoreKinds)
    .optional()
    .describe("What the values are; default index. Only a probability is called one and has bands"),
  classification: z
    .enum(classificationIds)
    .optional()
    .describe("Classification of the codes, where the header or the codes do not tell"),
  columns: strictObject(() => ({
    code: z.string().optional().describe("Header of the column with occupation codes"),
    value: z.string().optional().describe("Header of the column with values"),
  }))
    .optional()
    .describe("Header names, where they are not recognised"),
  scale: strictObject(() => ({
    min: z.number().describe("Least possible value"),
    max: z.number().describe("Greatest possible value"),
  }))
    .optional()
    .describe("What the values can be; default 0–1, or whole numbers around those there are"),
  title: z.string().min(1).optional().describe("Name of the set; default the name of the file"),
  year: z.int().min(1900).max(2200).optional().describe("Year the set is from"),
  source: z.string().min(1).optional().describe("Who made it, and where it is from; default the file"),
  licence: z.string().min(1).optional().describe("Licence or terms"),
}));

/** Choices of method: score set, mapping, thresholds (0–1), bridge and fallback. */
export const estimateMethod = strictObject(() => ({
  mapping: z
    .enum(mappingIds)
    .optional()
    .describe("How several source occupations become one value; default mean"),
  high: share.optional().describe("High is above this probability; default 0.7"),
  low: share.optional().describe("Low is below this probability; default 0.3"),
  inclusiveHigh: z.boolean().optional().describe("true: high is at or above the threshold"),
  bridge: z.boolean().optional().describe("Use the bridge for the score set's hybrid codes; default true"),
  fallback: z
    .boolean()
    .optional()
    .describe("Fill occupations without a value from their group; default false"),
}));

/** How often values are drawn anew, from which seed, and what share of the draws the interval holds (0–1). */
export const estimateUncertainty = strictObject(() => ({
  draws: z
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .describe("Number of Monte Carlo draws; default 2000, 0 for none"),
  seed: z.int().min(0).max(4_294_967_295).optional().describe("Seed of the draws; default 1"),
  interval: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe("Share of the draws inside the interval; default 0.95"),
}));

/** A value that the user states of an occupation in place of the score set’s. */
export const estimateOverride = strictObject(() => ({
  occupation: occupationCode.describe("Occupation code in the classification of the workforce file"),
  probability: share.describe("Probability to use, 0–1"),
  spread: z
    .array(share)
    .min(2)
    .max(2)
    .optional()
    .describe("Least and greatest value held possible, around the probability"),
  because: text.describe("Why this value"),
}));

/** A work process: whose time it takes, and how much of that can be automated (shares, 0–1). */
export const workProcess = strictObject(() => ({
  id: id.describe("Id of the work process"),
  title: text.describe("Name of the work process"),
  sector: sectorId.optional().describe("Sector it belongs to"),
  occupations: z
    .array(z.string().regex(patterns.occupationPrefix))
    .optional()
    .describe("Occupations that do it: codes, or prefixes ending in *"),
  timeShare: share.optional().describe("Share of their time it takes, 0–1"),
  potential: share.optional().describe("Automation potential of the process, 0–1"),
  spread: z
    .array(share)
    .min(2)
    .max(2)
    .optional()
    .describe("Least and greatest potential held possible, around the potential"),
  change: z
    .enum(["automated", "partly-automated", "changed", "new", "unchanged"])
    .optional()
    .describe("What becomes of the process: automated, partly-automated, changed, new, unchanged"),
  technology: id.optional().describe("Technology of the radar that carries the potential"),
  because: text.optional().describe("What the share of time and the potential rest on"),
}));

/** An estimate file (`*.estimate.yaml`): what is counted, by which choices. */
export const estimateDocument = strictObject(() => ({
  kommuneradar: z.literal("estimate/1").describe("Kind and version of this file: estimate/1"),
  id: id.optional().describe("Id of the estimate; default from the file name"),
  title: text.describe("Name of the estimate"),
  language: z.enum(textLanguages).optional().describe("Language of the plain texts; default nb"),
  radar: file.optional().describe("Radar whose technologies the estimate belongs to"),
  plan: file
    .optional()
    .describe("Plan whose work processes count, each for its share of the time, beside those of this file"),
  workforce: z
    .union([file, workforceSource, z.array(z.union([file, workforceSource])).min(1)])
    .describe("Workforce CSV: a path, or a list of paths or of file, year, columns and codes"),
  scores: z
    .union([scoreEntry, scoreFile, z.array(z.union([scoreEntry, scoreFile])).min(1)])
    .optional()
    .describe(
      "Score set, or several with the primary one first: ids, or CSV files of your own; default frey-osborne-2017",
    ),
  weight: z
    .enum(["fte", "headcount"])
    .optional()
    .describe("What to weigh by; default fte where there is such a column"),
  method: estimateMethod.optional().describe("Choices of the method; the defaults follow the published one"),
  groupBy: z
    .array(z.string().min(1))
    .optional()
    .describe("Dimensions to group by: sector, municipality, group, or a header name"),
  groups: z
    .record(
      id,
      strictObject(() => ({
        title: text.optional().describe("Name of the group"),
        municipalities: z
          .array(z.string().regex(patterns.municipalityCode))
          .min(1)
          .describe("Municipality codes, four digits"),
      })),
    )
    .optional()
    .describe("Named sets of municipalities"),
  municipality: z
    .string()
    .regex(patterns.municipalityCode)
    .optional()
    .describe("Code of the municipality to lay beside a group and all rows"),
  compareWith: id
    .optional()
    .describe("Group that the municipality is held against: one of groups, or a known one"),
  overrides: z
    .array(estimateOverride)
    .optional()
    .describe("Values that replace the score set's, each with its reason"),
  processes: z.array(workProcess).optional().describe("Mapped work processes"),
  uncertainty: estimateUncertainty.optional().describe("How ranges are sampled"),
  horizon: z.string().min(1).optional().describe("Years the potential is meant for; default 10-20 years"),
  suppressBelow: z
    .number()
    .min(0)
    .optional()
    .describe(
      "Cells at or below this weight are hidden, with those that would give them away; default 10, 0 hides none",
    ),
})).describe("An estimate of automation potential");

/** What a valid estimate file holds. */
export type EstimateDocument = z.infer<typeof estimateDocument>;
