import * as z from "zod";
import { classificationIds } from "../estimate.js";
import { fileDiagnostic } from "./diagnostic.js";
import { explanation } from "./estimate-explanation.js";
import { figureExplanation } from "./estimate-figure-explanation.js";
import { sensitivity } from "./estimate-sensitivity.js";

const share = z.number().min(0).max(1);
const interval = z.tuple([z.number(), z.number()]).nullable();

const figures = {
  weight: z.number().describe("Sum over all rows with a readable weight, in the weight's unit"),
  unknownCode: z.number().describe("Weight of rows whose code does not exist in the classification"),
  covered: z.number().describe("Weight of rows whose occupation has a value"),
  coverage: share.describe("covered / weight"),
  coverageDirect: share.describe("Part of the weight with a value of its own"),
  coverageFallback: share.describe("Part of the weight filled from its group"),
  mean: z.number().nullable().describe("Measure A: Σ weight·value / Σ weight over covered weight"),
  meanInterval: interval.describe("Interval of measure A; null without draws"),
  high: share.nullable().describe("Measure B: share of covered weight above the threshold"),
  highInterval: interval.describe("Interval of measure B; null without draws"),
  highByUnitGroups: share
    .nullable()
    .describe("B with each code counted by the fraction of its unit groups above the threshold"),
  medium: share.nullable().describe("Share of covered weight between the thresholds"),
  low: share.nullable().describe("Share of covered weight below the lower threshold"),
  automatable: z.number().describe("mean × covered, in the weight's unit"),
};

const spread = z.tuple([share, share]).optional().describe("Least and greatest value held possible");

const overrideValue = z.strictObject({
  probability: share.describe("Value used"),
  spread,
  because: z.string().nullable().describe("Reason given; null from the command line"),
});

const occupation = z.strictObject({
  code: z.string().describe("Code as the file has it"),
  title: z.string().describe("Title in the classification; empty for a code that does not exist"),
  weight: z.number().describe("Weight of the occupation"),
  probability: z.number().nullable().describe("Value used; null when there is none"),
  sources: z
    .array(
      z.strictObject({
        code: z.string().describe("Source occupation"),
        title: z.string().describe("Its title"),
        probability: z.number().describe("Its value"),
        partial: z.boolean().describe("Only a part of it is linked"),
      }),
    )
    .describe("Source occupations the value is made of"),
  partial: z.boolean().describe("Some link is to a part of a source occupation"),
  min: z.number().nullable().describe("Least value among the sources"),
  max: z.number().nullable().describe("Greatest value among the sources"),
  level: z.enum(["direct", "3", "2", "none", "override"]).describe("Where the value was found"),
  override: overrideValue.nullable().describe("The override in force"),
});

const settings = z.strictObject({
  scores: z.string().describe("Score set"),
  classification: z.enum(classificationIds).describe("Classification of the codes"),
  weight: z.enum(["fte", "headcount", "rows"]).describe("What is weighed by"),
  mapping: z.string().describe("Mapping method"),
  high: share.describe("Upper threshold"),
  low: share.describe("Lower threshold"),
  inclusiveHigh: z.boolean().describe("High is at or above the threshold"),
  bridge: z.boolean().describe("The score set's hybrid codes are bridged"),
  fallback: z.boolean().describe("Occupations without a value are filled from their group"),
  overrides: z
    .array(
      z.strictObject({
        occupation: z.string().describe("Occupation code"),
        probability: share.describe("Value used"),
        spread,
        because: z.string().nullable().describe("Reason given"),
      }),
    )
    .describe("Overrides in force"),
  groupBy: z.array(z.string()).describe("Dimensions grouped by"),
  ranges: z
    .enum(["sampled", "analytic"])
    .optional()
    .describe("Sampled under the draws, or computed without any"),
  draws: z.int().min(0).describe("Monte Carlo draws"),
  seed: z.int().min(0).describe("Seed of the draws"),
  interval: z.number().describe("Share of the draws inside an interval"),
  engine: z.string().optional().describe("What read the rows, where it was chosen"),
});

const sectorFigures = z.strictObject({
  sector: z.string().describe("Sector id; empty for rows without one"),
  ...figures,
});
const nullableShare = z.number().nullable();
const comparedPart = z.strictObject({
  total: z.strictObject(figures).describe("Figures of the part as a whole"),
  sectors: z.array(sectorFigures).describe("Figures by sector, hidden ones left out"),
  standardised: z
    .strictObject({
      mean: nullableShare.describe("Measure A"),
      high: nullableShare.describe("Measure B"),
    })
    .describe(
      "Both measures with the part's sizes of sectors and, in each, the mix of occupations of all rows",
    ),
});
const decomposition = z
  .strictObject({
    difference: z.number().describe("The municipality's share minus the other's"),
    mix: z.number().describe("What comes of other occupations within the sectors"),
    sector: z.number().describe("What comes of other sizes of the sectors"),
  })
  .nullable();
const amountChange = z.strictObject({
  difference: z.number().describe("Change of the amount"),
  volume: z.number().describe("What comes of more or fewer people"),
  mix: z.number().describe("What comes of other occupations"),
});
const figuresChange = {
  weight: z.number().describe("Change of the weight"),
  mean: nullableShare.describe("Change of measure A, as a share"),
  high: nullableShare.describe("Change of measure B, as a share"),
  automatable: amountChange.describe("Change of mean × covered weight"),
  highWeight: amountChange
    .nullable()
    .describe("Change of the weight above the threshold; null without such a share"),
};

const sideBySide = z.strictObject({
  municipality: z.string().describe("Code of the municipality"),
  own: comparedPart.describe("The municipality"),
  group: comparedPart
    .extend({
      id: z.string().describe("Id of the group"),
      municipalities: z.array(z.string()).describe("Its members that are in the data"),
    })
    .nullable()
    .describe("The group; null when none was asked for"),
  all: comparedPart.describe("All rows"),
  differences: z
    .array(
      z.strictObject({
        against: z.enum(["group", "all"]).describe("What the municipality is held against"),
        mean: decomposition.describe("Measure A; null without covered weight"),
        high: decomposition.describe("Measure B; null without covered weight"),
      }),
    )
    .describe("Differences, split into mix and sector after Kitagawa (1955)"),
});

const years = z.strictObject({
  years: z
    .array(
      z.strictObject({
        year: z.int().describe("Year"),
        total: z.strictObject(figures).describe("Figures of the year"),
        sectors: z.array(sectorFigures).describe("Figures by sector, hidden ones left out"),
      }),
    )
    .describe("Every year, earliest first"),
  changes: z
    .array(
      z.strictObject({
        from: z.int().describe("Year before"),
        to: z.int().describe("Year after"),
        total: z.strictObject(figuresChange).describe("Change of the whole"),
        sectors: z
          .array(z.strictObject({ sector: z.string().describe("Sector id"), ...figuresChange }))
          .describe("Change by sector, hidden ones left out"),
      }),
    )
    .describe("Changes between each year and the next"),
});

const suppression = z.strictObject({
  below: z.number().describe("Cells at or below this weight are hidden"),
  groups: z.array(z.record(z.string(), z.string())).describe("Keys of the groups that are hidden"),
  occupations: z
    .strictObject({
      count: z.int().describe("How many"),
      weight: z.number().describe("Their weight in sum"),
    })
    .nullable()
    .describe("Occupations that are hidden; null when none is"),
  comparison: z
    .strictObject({
      withheld: z.boolean().describe("Nothing of it can be shown"),
      sectors: z
        .array(
          z.strictObject({
            sector: z.string().describe("Sector id"),
            part: z.enum(["own", "group", "all"]).describe("Whose cell"),
          }),
        )
        .describe("Cells that are hidden"),
    })
    .nullable()
    .describe("What is hidden of sideBySide; null without one"),
  years: z
    .strictObject({
      years: z.array(z.int()).describe("Years that are hidden"),
      sectors: z
        .array(z.strictObject({ year: z.int().describe("Year"), sector: z.string().describe("Sector id") }))
        .describe("Cells that are hidden"),
    })
    .nullable()
    .describe("What is hidden of years; null with one year"),
});

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
          key: z.record(z.string(), z.string()).describe("Value of each dimension"),
          ...figures,
        }),
      )
      .describe("Figures per group; empty without --group-by"),
    rejectedRows: z.int().min(0).describe("Rows that count nowhere, such as those without a readable weight"),
    occupations: z.array(occupation).describe("Per occupation, heaviest first"),
    comparison: z
      .array(
        z.strictObject({
          scores: z.string().describe("Score set"),
          total: z.strictObject(figures).describe("Figures of all rows under it; the mean is on its scale"),
          agreement: z
            .strictObject({
              occupations: z.int().min(0).describe("Occupations with a value in both sets"),
              correlation: z.number().nullable().describe("Spearman's rank correlation, -1 to 1"),
              apart: z
                .array(
                  z.strictObject({
                    code: z.string().describe("Occupation code"),
                    title: z.string().describe("Its title"),
                    placeInFirst: z.number().describe("Part of the occupations below it in the first set"),
                    place: z.number().describe("Part of the occupations below it in this set"),
                  }),
                )
                .describe("Occupations that carry most of the difference in order"),
            })
            .nullable()
            .describe("How alike it orders occupations to the first set; null for the first"),
        }),
      )
      .optional()
      .describe("The total under each score set, when more than one is asked for"),
    mappings: z
      .strictObject({
        methods: z
          .array(
            z.strictObject({
              mapping: z.string().describe("Mapping method"),
              total: z.strictObject(figures).describe("Figures of all rows under it, without ranges"),
            }),
          )
          .describe("Every mapping method; empty where values come over no crosswalk"),
        coarser: z
          .array(
            z.strictObject({
              digits: z.union([z.literal(3), z.literal(2)]).describe("Digits the codes are cut to"),
              total: z.strictObject(figures).describe("Figures of all rows with such codes, without ranges"),
            }),
          )
          .describe("The mapping that is set, with coarser codes; empty where codes are not of 4 digits"),
      })
      .optional()
      .describe("Mappings side by side, with --compare-mappings"),
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
              key: z.record(z.string(), z.string()).describe("Value of each dimension; empty for the total"),
              figures: z.strictObject(figures).describe("Its figures"),
              ...figureExplanation,
            }),
          )
          .describe("How the total and groups come about"),
        occupations: z.array(explanation).describe("Where the values of occupations come from"),
      })
      .optional()
      .describe("What was asked for with --explain, in that order"),
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

export type EstimateOutput = z.infer<typeof estimateOutput>;
