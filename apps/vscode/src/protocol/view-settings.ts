import * as z from "zod";

/**
 * Settings a reader has changed in the estimate view. They change the view alone, never a file; what is absent
 * is as the estimate file says (or as the defaults are).
 */
export const viewSettings = z.strictObject({
  scores: z.string().optional(),
  mapping: z.string().optional(),
  bridge: z.boolean().optional(),
  fallback: z.boolean().optional(),
  high: z.number().min(0).max(1).optional(),
  low: z.number().min(0).max(1).optional(),
});
export type ViewSettings = z.infer<typeof viewSettings>;
