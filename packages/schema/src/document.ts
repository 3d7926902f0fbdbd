import type * as z from "zod";

/** A document as a reader takes it: any of the zod documents of this package. */
export type DocumentSchema = z.ZodType;

/** A fault that a document's `safeParse` names, of one kind or any. */
export type DocumentIssue<C extends z.core.$ZodIssue["code"] = z.core.$ZodIssue["code"]> = Extract<
  z.core.$ZodIssue,
  { readonly code: C }
>;

/** Fields of a schema’s output, each absent where it was absent or wrong. */
export type ValidFields<S extends z.ZodObject> = {
  [K in keyof z.output<S>]?: Exclude<z.output<S>[K], undefined>;
};

/**
 * The fields of a map that follow their schema, each taken by itself: what one wrong field leaves standing. Fields
 * that are absent or wrong are absent from the result.
 */
export function validFields<S extends z.ZodObject>(schema: S, value: unknown): ValidFields<S> {
  const fields = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const valid: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    if (fields[key] !== undefined && field.safeParse(fields[key]).success) valid[key] = fields[key];
  }
  return valid as ValidFields<S>;
}
