import * as z from "zod";

const part = z.number().optional().describe("Its part of the change");
const causeNames = ["workforce", "scores", "mapping", "overrides", "settings"] as const;

const causeParts = { workforce: part, scores: part, mapping: part, overrides: part, settings: part };

const measure = z.strictObject({
  before: z.number().nullable().describe("null: no such figure"),
  after: z.number().nullable().describe("null: no such figure"),
  change: z
    .number()
    .nullable()
    .describe("After minus before; null where one is missing, or where they are not of one scale or unit"),
  parts: z
    .strictObject(causeParts)
    .nullable()
    .describe("What of the change came of each cause that changed; they add up to it"),
});

const figures = {
  mean: measure.describe("Measure A, in the score set's scale"),
  high: measure.describe("Measure B, a share"),
  weight: measure.describe("In the weight's unit"),
  coverage: measure.describe("A share of the weight"),
  automatable: measure.describe("Mean × covered weight"),
};

const effect = z
  .strictObject({
    mean: z.number().nullable().describe("To measure A of the total"),
    high: z.number().nullable().describe("To measure B of the total"),
  })
  .describe("What it did to the total; null where that cannot be said, or is hidden");

const overrideSide = z.strictObject({
  overridden: z.boolean().describe("Else the value is the occupation's own"),
  value: z.number().nullable().describe("null: no value"),
  spread: z
    .tuple([z.number(), z.number()])
    .readonly()
    .nullable()
    .describe("Least and greatest value held possible; null: not stated"),
  because: z.string().nullable().describe("Reason given"),
});

const weights = {
  before: z.number().nullable().describe("null: hidden, or none"),
  after: z.number().nullable().describe("null: hidden, or none"),
};
const unit = z.enum(["probability", "index"]);
const occupation = {
  code: z.string().describe("Occupation"),
  title: z.string().describe("Title of the occupation"),
};
const hiddenOccupations = z
  .strictObject({ count: z.int().describe("How many"), weight: z.number().describe("Their weight") })
  .nullable()
  .describe("null: none");

const sector = z.string().describe("Sector id");

const processSide = z
  .strictObject({
    sector: z.string().nullable().describe("null: every sector"),
    occupations: z.array(z.string()).describe("Codes, or prefixes and *"),
    timeShare: z.number().nullable().describe("null: not stated"),
    potential: z.number().nullable().describe("Stated, or the sum of its steps; null: neither"),
    counts: z.boolean().describe("It says enough to count"),
  })
  .nullable();

const processes = z.strictObject({
  total: z
    .strictObject({
      ...measure.shape,
      parts: z
        .strictObject({ ...causeParts, processes: part })
        .nullable()
        .describe("As of other figures, and what came of the processes"),
    })
    .describe("Of all that is shown"),
  changed: z.boolean().describe("Something that the figure comes of changed in a process"),
  sectors: z
    .array(
      z.strictObject({
        sector,
        mean: z
          .strictObject({
            ...measure.shape,
            parts: z
              .strictObject({ ...causeParts, processes: part })
              .nullable()
              .describe("They add up to the change"),
          })
          .describe("Measure A with work processes in the sector"),
      }),
    )
    .nullable()
    .describe("Sectors with processes; null: not by sector alone"),
  processes: z
    .array(
      z.strictObject({
        id: z.string().describe("The process, by its newer id"),
        title: z.string().describe("Title of the process"),
        from: processSide.describe("null: not there"),
        to: processSide.describe("null: gone"),
        effect: z
          .number()
          .nullable()
          .describe("Its part of what the processes did to the total; null: cannot be said or told"),
        parts: z
          .strictObject({ who: part, timeShare: part, potential: part, room: part })
          .nullable()
          .describe(
            "What of the effect came of who does it, its time, its potential, and others' time; empty of one that came or went",
          ),
      }),
    )
    .describe("Processes that changed, the greatest effect first"),
  hiddenCells: z
    .strictObject({ before: z.int().describe("Before"), after: z.int().describe("After") })
    .describe("How many occupations in sectors no process counts in, since they are hidden"),
});

/** What of `kommuneradar diff --format json` is about estimates. */
export const estimateDiff = z.strictObject({
  weight: z.enum(["fte", "headcount", "rows"]).describe("What is counted after"),
  scale: z
    .strictObject({ before: unit.describe("Before"), after: unit.describe("After") })
    .describe("What the means are"),
  groupBy: z.array(z.string()).describe("What it is grouped by after"),
  apart: z
    .enum(["classification", "weight", "scale"])
    .nullable()
    .describe("Why figures are not subtracted; null: they are"),
  causes: z.array(z.enum(causeNames)).describe("What changed"),
  settings: z
    .array(
      z.strictObject({
        name: z.string().describe("The setting's name, as in the file"),
        from: z.string().describe("As it is written"),
        to: z.string().describe("As it is written"),
      }),
    )
    .describe("Settings that changed"),
  scoresEdited: z
    .boolean()
    .describe("The score set has the same name, and other values or another scale or kind"),
  edited: z.array(z.string()).describe("Other keys of the file that differ"),
  plan: z
    .array(
      z.enum([
        "challenges",
        "platforms",
        "processes",
        "measures",
        "competence",
        "consequences",
        "scenarios",
        "file",
      ]),
    )
    .describe("Parts of the plan it names that differ; file: its title, language, id or radar"),
  total: z.strictObject(figures).describe("Of all rows"),
  groups: z
    .array(
      z.strictObject({
        key: z.record(z.string(), z.string()).describe("Value of each dimension grouped by"),
        ...figures,
      }),
    )
    .nullable()
    .describe("null: the two are not grouped by the same"),
  overrides: z
    .array(
      z.strictObject({
        code: z.string().describe("Occupation"),
        title: z.string().describe("Title of the occupation"),
        from: overrideSide.describe("Before"),
        to: overrideSide.describe("After"),
        effect,
        hidden: z.boolean().describe("The occupation is hidden, and so is the effect"),
      }),
    )
    .describe("Overrides that came, went, have another value or another reason; the effects add up"),
  processes: processes
    .nullable()
    .describe("Measure A with work processes; null: there are none, or the values are an index"),
  workforce: z
    .strictObject({
      sectors: z
        .array(z.strictObject({ sector, ...weights }))
        .nullable()
        .describe("null: without sectors, or none may stand alone"),
      hiddenSectors: z.array(z.string()).describe("Sectors that are hidden"),
      occupations: z.array(z.strictObject({ ...occupation, ...weights, effect })).describe("By occupation"),
      cells: z
        .array(z.strictObject({ sector, ...occupation, ...weights }))
        .nullable()
        .describe("Occupations by sector; null where cells are hidden"),
    })
    .describe("Weights that changed, the greatest change first"),
  hidden: z
    .strictObject({
      below: z.number().describe("Cells at or below this weight are hidden; 0 hides none"),
      groups: z.array(z.record(z.string(), z.string())).describe("Keys of groups that are hidden"),
      occupations: z
        .strictObject({ before: hiddenOccupations, after: hiddenOccupations })
        .describe("Occupations that are hidden"),
      leftOut: z.boolean().describe("All figures are without the hidden occupations"),
    })
    .describe("What is left out"),
});
