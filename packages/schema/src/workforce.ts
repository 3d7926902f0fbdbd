import * as z from "zod";
import { patterns } from "./patterns.js";
import { sectorId } from "./sectors.js";
import { strictObject } from "./strict-object.js";

/** One row of a workforce file, after the header names are recognised. */
export const workforceRow = strictObject(() => ({
  municipality: z
    .string()
    .regex(patterns.municipalityCode)
    .optional()
    .describe("Municipality code, four digits; 9901–9999 are fictional"),
  sector: sectorId.optional().describe("Sector id, or one of its names"),
  occupation: z.string().min(1).describe("Occupation code; text, so 0110 keeps its zero"),
  fte: z.number().min(0).optional().describe("Full-time equivalents, at most three decimals"),
  headcount: z.number().min(0).optional().describe("Employees"),
})).describe("A row of a workforce CSV");

/** A row of a workforce file. */
export type WorkforceRow = z.infer<typeof workforceRow>;
