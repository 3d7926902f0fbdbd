import type { WalkPath } from "@kommuneradar/core";
import * as z from "zod";

const code = z.string().min(1);
const part = z.enum(["own", "group", "all"]);
const year = z.int();
/** null: all of them. */
const sector = z.string().nullable();

/** A place between the total and the source occupations; see `WalkPath`. */
export const walkPath: z.ZodType<WalkPath> = z
  .array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("coverage") }),
      z.strictObject({
        kind: z.literal("band"),
        band: z.enum(["low", "medium", "high", "valued", "none"]),
      }),
      z.strictObject({ kind: z.literal("part"), part }),
      z.strictObject({ kind: z.literal("standardised"), part }),
      z.strictObject({
        kind: z.literal("difference"),
        against: z.enum(["group", "all"]),
        measure: z.enum(["mean", "high"]),
      }),
      z.strictObject({ kind: z.literal("year"), year }),
      z.strictObject({ kind: z.literal("change"), from: year, to: year }),
      z.strictObject({
        kind: z.literal("choice"),
        choice: z.enum([
          "mapping",
          "digits",
          "scores",
          "threshold",
          "bridge",
          "fallback",
          "override",
          "occupation",
        ]),
        id: z.string(),
        to: z.string(),
      }),
      z.strictObject({ kind: z.literal("agreement"), scores: code }),
      z.strictObject({ kind: z.literal("technology"), technology: code, sector }),
      z.strictObject({
        kind: z.literal("reach"),
        reach: z.enum(["touched", "reachable", "waiting"]),
        sector,
      }),
      z.strictObject({ kind: z.literal("processes"), sector }),
      z.strictObject({ kind: z.literal("process"), id: code }),
      z.strictObject({ kind: z.literal("sector"), sector: z.string() }),
      z.strictObject({ kind: z.literal("group"), key: z.record(z.string(), z.string()) }),
      z.strictObject({ kind: z.literal("occupation"), code }),
      z.strictObject({ kind: z.literal("value") }),
      z.strictObject({ kind: z.literal("unit-group"), code }),
      z.strictObject({ kind: z.literal("source"), code }),
    ]),
  )
  .max(5);
