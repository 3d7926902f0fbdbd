import * as z from "zod";
import { cut, extent, fictional, findings, language, notes, offset, paged, path } from "./parts.js";
import { question } from "./question.js";

const reach = {
  all: z.object(extent).describe("Everything that is shown"),
  touched: z.object(extent).describe("By any technology, in whatever ring"),
  reachable: z.object(extent).describe("By a technology in one of `rings` that waits for no platform"),
  waiting: z.object(extent).describe("In `rings`, but waiting for a platform that is not in place"),
};
const share = z.number().nullable().describe("Part of the potential of its sector (of all, in a total), 0–1");

export const where = question({
  title: "Where technologies meet the workforce",
  description:
    "Tells which sectors and how much of the workforce the technologies of a radar touch, what is reachable today, and what waits for a platform. Small cells are left out of every figure.",
  input: z.object({
    files: z
      .array(path)
      .min(1)
      .max(20)
      .describe(
        "An estimate file, plans, and the radar where the estimate names none, as list_files gives them",
      ),
    rings: z
      .array(z.string().max(200))
      .max(20)
      .optional()
      .describe("Rings (ids) that count as reachable today; else adopt and trial"),
    offset: offset.describe("How many technologies to pass over: `next` of the answer before"),
    lang: language,
  }),
  output: z.object({
    rings: z.array(z.string()),
    weight: z.enum(["fte", "headcount", "rows"]).describe("Unit of weights"),
    fictional,
    total: z.object(reach),
    sectors: z.array(z.object({ sector: z.string(), title: z.string(), ...reach })),
    technologies: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          waitsFor: z.array(z.string()).describe("Platforms that are not in place"),
          ...extent,
          shareOfPotential: share,
          cells: z.array(
            z.object({
              sector: z.string(),
              ring: z.string().nullable(),
              reach: z.enum(["reachable", "waiting", "later"]),
              ...extent,
              shareOfPotential: share,
            }),
          ),
        }),
      )
      .describe("Active technologies that name occupations"),
    ...paged,
    unlinked: z.array(z.string()).describe("Active technologies that name no occupations"),
    hiddenCells: z.int().describe("Occupations in a sector left out for being few"),
    notes,
    findings,
    cut,
  }),
});
