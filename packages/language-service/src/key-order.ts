import { alternative, type JsonSchema, schemaBelow, type YamlPath } from "@kommuneradar/core";
import type { DocumentKind } from "./document-kind.js";
import { documentSchema } from "./document-schema.js";

/** The keys that a map may have, in their fixed order: that of the schema. */
export function keyOrder(kind: DocumentKind, path: YamlPath): readonly string[] {
  let schema: JsonSchema | undefined = documentSchema(kind);
  for (const step of path) schema = schemaBelow(schema, step);
  return Object.keys(alternative(schema, "object")?.properties ?? {});
}
