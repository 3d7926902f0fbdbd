import * as z from "zod";

/** What a radar is compared with: the same file in a revision of its repository, or another file. */
export const base = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("revision"), ref: z.string() }),
  z.strictObject({ kind: z.literal("file"), uri: z.string().min(1) }),
]);
export type Base = z.infer<typeof base>;

/** The same for the same base. */
export function baseKey(base: Base): string {
  return base.kind === "revision" ? `revision ${base.ref}` : `file ${base.uri}`;
}
