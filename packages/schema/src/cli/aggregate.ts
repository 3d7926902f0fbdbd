import * as z from "zod";
import { fileDiagnostic } from "./diagnostic.js";
import { figures, key, share } from "./estimate-figures.js";
import { occupation } from "./estimate-occupation.js";
import { settings } from "./estimate-settings.js";

const ringKind = z.enum(["adopt", "trial", "assess", "hold"]);
const count = z.int().min(0);
const counts = z
  .strictObject({
    adopt: count.describe("Radars that have it in a ring that recommends adopting"),
    trial: count.describe("Trying"),
    assess: count.describe("Assessing"),
    hold: count.describe("Waiting"),
    ownRing: count.describe("In a ring that recommends none of these"),
    withoutRing: count.describe("Active, without a ring"),
    notRelevant: count.describe("Not relevant there"),
    phasedOut: count.describe("Phased out there"),
  })
  .describe("How many radars have it where");
const standing = z.strictObject({
  radar: z.string().describe("Id of the radar"),
  technology: z.string().describe("Its id in that radar"),
  status: z.enum(["active", "not-relevant", "phased-out"]).describe("State there"),
  ring: z.string().nullable().describe("Id of the ring it is drawn in; null off the rings and without one"),
  kind: ringKind.nullable().describe("What that ring recommends; null also where it is none of these"),
  evidence: count.describe("Sources that its assessment names"),
});

const pooled = z
  .strictObject({
    files: count.describe("Workforce files that count"),
    earlierFiles: count.describe("Files of earlier years, which estimates name and which do not count"),
    municipalities: count.describe("Different ones in them; 0 where no file tells"),
    years: z
      .array(
        z.strictObject({
          year: z.int().nullable().describe("Year; null: the files do not say"),
          files: count.describe("Files of it"),
        }),
      )
      .describe("Years of the files, the latest first"),
    withheld: z
      .boolean()
      .describe("Nothing is told: all but one member are a small cell together; figures are null then"),
    rejectedRows: count.describe("Rows that count nowhere, such as those without a readable weight"),
    fictional: z.boolean().describe("Municipalities 9901–9999 occur: sample data"),
    suppressBelow: z.number().describe("Cells at or below this weight are hidden"),
    ownMethods: z
      .array(
        z.strictObject({
          file: z.string().describe("Its estimate file"),
          scores: z.string().nullable().describe("Its score set"),
          mapping: z.string().nullable().describe("Its mapping method"),
          fallback: z.boolean().nullable().describe("Whether it fills occupations from their group"),
          bridge: z.boolean().nullable().describe("Whether it bridges the score set's hybrid codes"),
          overrides: count.describe("Occupations with a value of its own"),
          processes: count.describe("Work processes that it states"),
        }),
      )
      .describe("Members whose own estimates count otherwise than the pool; null: as the pool does"),
    figures: z
      .strictObject({
        settings: settings.describe("Every choice that the figures rest on"),
        scores: z.string().describe("Title of the score set"),
        total: z.strictObject(figures).describe("Figures of all rows"),
        groups: z
          .array(z.strictObject({ key: key.describe("Its sector"), ...figures }))
          .describe("Figures per sector that may be told"),
        hiddenGroups: z.array(key).describe("Sectors that are hidden"),
        occupations: z.array(occupation).describe("Occupations that may be told, heaviest first"),
        hiddenOccupations: z
          .strictObject({
            count: count.describe("How many"),
            weight: z.number().describe("Their weight in sum"),
          })
          .nullable()
          .describe("Occupations that are hidden; null when none is"),
      })
      .nullable()
      .describe("One estimate of all files"),
  })
  .describe("Workforces as one; nothing in it is of a single file or municipality");

/** What `kommuneradar aggregate --format json` prints. */
export const aggregateOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    radars: z
      .array(
        z.strictObject({
          id: z.string().describe("Its file"),
          title: z.string().describe("Its title"),
          edition: z.string().nullable().describe("YYYY-MM-DD; null: the one that is worked on"),
          earlier: z.array(z.string()).describe("Files of earlier editions, which are not counted"),
        }),
      )
      .describe("In the order of their files"),
    technologies: z
      .array(
        z.strictObject({
          id: z.string().describe("The id that most radars have for it"),
          title: z.string().describe("The title that most radars have for it"),
          otherIds: z.array(z.string()).describe("Its other ids"),
          radars: count.describe("How many radars have it: the sum of `counts`"),
          counts,
          innermost: ringKind.nullable().describe("The innermost recommendation; null without any"),
          outermost: ringKind.nullable().describe("The outermost one"),
          agreement: share
            .nullable()
            .describe(
              "1: all recommend the same; 0: half innermost, half outermost; null for fewer than two",
            ),
          withEvidence: count.describe("Radars that name a source for it"),
          categories: z
            .array(
              z.strictObject({
                title: z.string().describe("Category"),
                radars: count.describe("Radars that have it there"),
              }),
            )
            .describe("The most common first; several: it is sorted differently"),
          standings: z.array(standing).describe("One per radar that has it"),
        }),
      )
      .describe("Those that most radars have first"),
    keptApart: z
      .array(
        z.strictObject({
          name: z.string().describe("An id, or a title in small letters and hyphens"),
          by: z.enum(["id", "title"]).describe("Which of them"),
          technologies: z.array(z.string()).describe("Ids"),
          radars: z.array(z.string()).describe("Radars that have more than one of them"),
        }),
      )
      .describe("Technologies with a name in common that are not one, since a radar has both"),
    unmappedRings: z
      .array(
        z.strictObject({
          radar: z.string().describe("Id of the radar"),
          ring: z.string().describe("Id of the ring"),
          title: z.string().describe("Its title"),
          technologies: count.describe("Active technologies in it"),
        }),
      )
      .describe("Rings that recommend none of adopt, trial, assess and hold"),
    pooled: pooled.nullable().describe("null where no workforce was given, or the files do not add up"),
    diagnostics: z
      .array(fileDiagnostic)
      .describe("What was found in the files, but for what is about single rows of a workforce"),
  })
  .describe("Radars and workforces of many, side by side");

/** What `aggregate --format json` writes. */
export type AggregateOutput = z.infer<typeof aggregateOutput>;
