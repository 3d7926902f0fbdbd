import {
  alternative,
  type JsonSchema,
  schemaBelow,
  documentSchema as schemaOf,
  type YamlPath,
} from "@kommuneradar/core";
import { estimateDocument, planDocument, projectsDocument, radarDocument } from "@kommuneradar/schema";
import type { DocumentKind } from "./document-kind.js";

const documents: Readonly<Partial<Record<DocumentKind, Parameters<typeof schemaOf>[0]>>> = {
  radar: radarDocument,
  estimate: estimateDocument,
  projects: projectsDocument,
  plan: planDocument,
};

/** The schema of a kind of YAML file; undefined for a kind that has none. */
export function documentSchema(kind: DocumentKind): JsonSchema | undefined {
  const document = documents[kind];
  return document && schemaOf(document);
}

/** A place in the documents of a kind. */
export interface SchemaPlace {
  /** Its path without list positions, with `*` for a name of one's own: `technologies.ring`, `groups.*.title`. */
  readonly field: string;
  /** What may stand there; undefined where the schema has no such place. */
  readonly schema: JsonSchema | undefined;
}

/** What the schema of a kind of YAML file has at a path. */
export function schemaPlace(kind: DocumentKind, path: YamlPath): SchemaPlace {
  const named: string[] = [];
  let schema = documentSchema(kind);
  for (const step of path) {
    if (typeof step === "string") named.push(isOneOfItsKeys(schema, step) ? step : "*");
    schema = schemaBelow(schema, step);
  }
  return { field: named.join("."), schema };
}

function isOneOfItsKeys(schema: JsonSchema | undefined, key: string): boolean {
  return Object.hasOwn(alternative(schema, "object")?.properties ?? {}, key);
}
