import * as z from "zod";
import { classificationIds } from "../estimate-values.js";
import { fileDiagnostic } from "./diagnostic.js";

const why = z.enum(["asked", "name", "values"]).describe("What told");
const count = z.int().min(0);

/** What `kommuneradar workforce import --format json` prints. */
export const workforceImportOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    source: z
      .strictObject({
        file: z.string().describe("File as it was named"),
        format: z.enum(["xlsx", "csv", "json-stat"]).describe("Format it was read as"),
        sheet: z.string().nullable().describe("Sheet that was read"),
        sheets: z.array(z.string()).describe("Every sheet with something in it"),
        headerLine: count.describe("Line of the header, 1-based; 0 where none was found"),
        headers: z.array(z.string()).describe("Names of the columns"),
      })
      .nullable()
      .describe("What was read; null where it could not be"),
    columns: z
      .array(
        z.strictObject({
          role: z.string().describe("What the column stands for"),
          header: z.string().describe("Its name"),
          why,
        }),
      )
      .describe("Columns that were recognised"),
    personal: z
      .array(
        z.strictObject({
          header: z.string().describe("Name of the column"),
          reason: z.string().describe("What it looks like"),
        }),
      )
      .describe("Columns left out because they tell who somebody is"),
    codes: z
      .strictObject({
        system: z.string().describe("styrk08, isco08, soc2010, yrkeskatalog or position"),
        why: z.enum(["asked", "header", "values", "default"]).describe("What told"),
        share: z.number().min(0).max(1).describe("Share of the distinct codes that fit"),
        distinct: count.describe("Distinct codes"),
      })
      .nullable()
      .describe("Code system of the source"),
    weight: z.enum(["fte", "headcount", "percent", "share", "rows"]).nullable().describe("What was counted"),
    filters: z
      .array(
        z.strictObject({
          header: z.string().describe("Column"),
          value: z.string().describe("Value whose rows are taken"),
          why: z.enum(["asked", "latest", "total", "measure"]).describe("Why this one"),
        }),
      )
      .describe("Columns of which one value is taken"),
    preview: z
      .array(z.array(z.string()))
      .describe("First 20 rows; columns that are not used, and those that tell of persons, are blank"),
    classification: z.enum(classificationIds).nullable().describe("Classification of the result"),
    entriesIn: count.describe("Rows below the header, without empty ones"),
    entriesUsed: count.describe("Rows that are in the result"),
    entriesLeftOut: z
      .array(z.strictObject({ reason: z.string().describe("Why"), entries: count.describe("Rows") }))
      .describe("Rows that are not, each in one place: entriesIn = entriesUsed + their sum"),
    cells: count.describe("Rows written: one per municipality, sector and occupation"),
    weightTotal: z.number().describe("Sum of the weights written, in the weight's unit"),
    unmapped: z
      .array(
        z.strictObject({
          code: z.string().describe("Code without a target"),
          title: z
            .string()
            .optional()
            .describe("What most of its rows call it, where the source has a column of titles"),
          entries: count.describe("Rows"),
          weight: z.number().describe("Their weight"),
        }),
      )
      .describe("Codes that are not in the mapping, heaviest first"),
    written: z.array(z.string()).describe("Files written"),
    diagnostics: z.array(fileDiagnostic).describe("Findings, each with its file; a line is a sheet's row"),
  })
  .describe("Result of kommuneradar workforce import");

/** What `workforce import --format json` writes. */
export type WorkforceImportOutput = z.infer<typeof workforceImportOutput>;
