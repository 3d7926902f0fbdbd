import * as z from "zod";

/** Parts that questions and their answers share. */

export const language = z
  .enum(["nb", "nn", "en"])
  .optional()
  .describe("Language of the answer's texts: nb (bokmål), nn (nynorsk) or en; else that of whoever answers");

export const path = z.string().min(1).max(1000);

export const estimateFiles = z
  .array(path)
  .min(1)
  .max(20)
  .describe("One estimate file, or workforce files that add up, as list_files gives them");

export const offset = z
  .int()
  .min(0)
  .default(0)
  .describe(
    "How many entries of the list to pass over: `next` of the answer before, for the rest of a long list",
  );

/** A list of which a part is told. */
export const paged = {
  count: z.int().min(0).describe("Entries of the whole list"),
  next: z.int().nullable().describe("`offset` that gives the rest; null where nothing is left"),
};

/** What every answer ends with. */
export const cut = z
  .array(
    z.object({
      at: z.string().describe("Where in the answer"),
      of: z.int().describe("Characters of the text, or entries of the list, that there are"),
    }),
  )
  .optional()
  .describe("What was too long to be told whole; absent where everything was");

export const notes = z
  .array(z.string())
  .describe("What belongs to any reading of the figures; tell it with them");

export const fictional = z.boolean().describe("Sample data of no real municipality");

export const extent = {
  weight: z.number().describe("In the unit of `weight`; what several technologies touch counts once"),
  potential: z.number().describe("Weight × value, of occupations that have a value"),
};

/** Findings of the files that an answer was made from. */
export const findings = z
  .array(
    z.object({
      file: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      severity: z.enum(["error", "warning", "info"]),
      code: z.string().describe("Stable code; the documentation has a page for each"),
      message: z.string(),
    }),
  )
  .describe("What is wrong in the files, at most 20; the question `check` tells all");
