import * as z from "zod";
import { classificationIds } from "../estimate-values.js";
import { fileDiagnostic } from "./diagnostic.js";
import { comparison, mappings } from "./estimate-comparison.js";
import { explanation } from "./estimate-explanation.js";
import { figureExplanation } from "./estimate-figure-explanation.js";
import { figures, key } from "./estimate-figures.js";
import { occupation } from "./estimate-occupation.js";
import { placeExplanation } from "./estimate-place-explanation.js";
import { processes } from "./estimate-processes.js";
import { sensitivity } from "./estimate-sensitivity.js";
import { settings } from "./estimate-settings.js";
import { sideBySide } from "./estimate-side-by-side.js";
import { suppression } from "./estimate-suppression.js";
import { years } from "./estimate-years.js";

/** What `kommuneradar estimate --format json` prints. */
export const estimateOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    settings: settings.describe("Every choice that the figures rest on"),
    scores: z
      .strictObject({
        id: z.string().describe("Id of the score set"),
        title: z.string().describe("Its name"),
        year: z.int().describe("Year of publication; 0 of a set of one's own that states none"),
        kind: z.enum(["automation", "ai-exposure", "index"]).describe("What the values speak of"),
        classification: z
          .enum(classificationIds)
          .optional()
          .describe("Classification whose codes carry the values"),
        scale: z
          .strictObject({
            min: z.number().describe("Least possible value"),
            max: z.number().describe("Greatest possible value"),
            unit: z.enum(["probability", "index"]).describe("An index is no probability"),
          })
          .optional()
          .describe("What the values can be; means are on it"),
        source: z.string().describe("Who published it"),
        licence: z.string().describe("Licence or terms"),
      })
      .describe("The score set used"),
    total: z.strictObject(figures).describe("Figures of all rows"),
    groups: z
      .array(
        z.strictObject({
          key: key.describe("Value of each dimension"),
          ...figures,
        }),
      )
      .describe("Figures per group; empty without --group-by"),
    rejectedRows: z.int().min(0).describe("Rows that count nowhere, such as those without a readable weight"),
    occupations: z.array(occupation).describe("Per occupation, heaviest first"),
    unmapped: z
      .array(
        z.strictObject({
          code: z.string().describe("Code of the file's own"),
          title: z.string().optional().describe("What the mapping calls it, where it has a column of titles"),
          entries: z.int().min(0).describe("Rows with it"),
          weight: z.number().describe("Their weight"),
        }),
      )
      .describe(
        "Codes that no mapping leads to an occupation, heaviest first; not those that are hidden as small cells",
      ),
    comparison: comparison
      .optional()
      .describe("The total under each score set, when more than one is asked for"),
    mappings: mappings.optional().describe("Mappings side by side, with --compare-mappings"),
    sensitivity: sensitivity
      .optional()
      .describe("What each choice does to the total, with --sensitivity; what moves A most comes first"),
    sensitivityTotal: z
      .strictObject(figures)
      .optional()
      .describe("The total those choices are weighed against: without occupations that are hidden"),
    explanations: z
      .strictObject({
        figures: z
          .array(
            z.strictObject({
              key: key.describe("Value of each dimension; empty for the total"),
              figures: z.strictObject(figures).describe("Its figures"),
              ...figureExplanation,
            }),
          )
          .describe("How the total and groups come about"),
        occupations: z.array(explanation).describe("Where the values of occupations come from"),
        places: z
          .array(placeExplanation)
          .describe(
            "What stands beside the figures: composition, comparison, years, other choices, processes",
          ),
      })
      .optional()
      .describe("What was asked for with --explain, in that order"),
    processes: processes
      .optional()
      .describe("Measure A with work processes, where the estimate or the plan it names maps some"),
    sideBySide: sideBySide
      .optional()
      .describe("A municipality beside its group and all rows, when one is named and can be shown"),
    years: years.optional().describe("Every year and the changes between them, when there are several"),
    notInRange: z
      .array(z.string())
      .optional()
      .describe("What the intervals do not cover; absent when there are none"),
    suppression: suppression
      .optional()
      .describe("What small cells were left out; absent when hiding them was not asked for"),
    diagnostics: z.array(fileDiagnostic).describe("Findings, each with its file"),
  })
  .describe("Figures of kommuneradar estimate");

/** What `estimate --format json` writes. */
export type EstimateOutput = z.infer<typeof estimateOutput>;
