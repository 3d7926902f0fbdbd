import * as z from "zod";

/** JSON Schema (draft 2020-12) of a document, as it is written in `schemas/`. */
export function toJsonSchema(name: string, document: z.ZodType): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(document, { io: "input", target: "draft-2020-12" });
  return {
    $schema,
    $id: `https://raw.githubusercontent.com/kommuneradar/kommuneradar/main/packages/schema/schemas/${name}.schema.json`,
    ...schema,
  };
}
