import * as z from "zod";

/** Where rows stand, by file. */
export const rowPlaces = z
  .array(
    z.strictObject({
      file: z.string().describe("File, as the call names it"),
      rows: z.int().min(1).describe("Rows in it"),
      lines: z
        .array(z.tuple([z.int().min(1), z.int().min(1)]))
        .describe("First and last line (from 1) of rows that follow one another; the first such ranges"),
      more: z.int().min(0).describe("Rows beyond those ranges"),
    }),
  )
  .describe("Lines of the rows that count");
