import type { WalkPath } from "@kommuneradar/core";
import * as z from "zod";

const code = z.string().min(1);

/** A place between the total and the source occupations; see `WalkPath`. */
export const walkPath: z.ZodType<WalkPath> = z
  .array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("group"), key: z.record(z.string(), z.string()) }),
      z.strictObject({ kind: z.literal("occupation"), code }),
      z.strictObject({ kind: z.literal("value") }),
      z.strictObject({ kind: z.literal("unit-group"), code }),
      z.strictObject({ kind: z.literal("source"), code }),
    ]),
  )
  .max(5);
