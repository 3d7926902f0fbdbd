import * as z from "zod";

/**
 * `z.strictObject`, whose fields are made when something is first read with them. Making all of our documents takes longer
 * than reading a file, and whoever loads this package reads few kinds of them, if any.
 */
export function strictObject<S extends z.core.$ZodLooseShape>(
  fields: () => S,
): z.ZodObject<z.core.util.Writeable<S>, z.core.$strict> {
  let made: S | undefined;
  const object = new z.ZodObject({
    type: "object",
    get shape() {
      made ??= fields();
      return made;
    },
    catchall: z.never(),
  });
  // The constructor knows no types of its own; `z.strictObject` says the same of what it makes.
  return object as z.ZodObject<z.core.util.Writeable<S>, z.core.$strict>;
}
