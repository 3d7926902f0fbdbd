import * as z from "zod";

/** What a reader has chosen to compare in the estimate view; absent is as the estimate file says, "" is nothing. */
export const compared = z.strictObject({
  municipality: z.string().optional(),
  group: z.string().optional(),
});
export type Compared = z.infer<typeof compared>;

const choice = z.strictObject({ id: z.string(), title: z.string() });

/** What can be compared, and what is. */
export const comparedOffer = z.strictObject({
  municipalities: z.array(choice),
  groups: z.array(choice),
  now: compared.required(),
});
export type ComparedOffer = z.infer<typeof comparedOffer>;
