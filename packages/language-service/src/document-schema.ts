import { type JsonSchema, documentSchema as schemaOf } from "@kommuneradar/core";
import { estimateDocument, radarDocument } from "@kommuneradar/schema";
import type { DocumentKind } from "./document-kind.js";

const documents: Readonly<Partial<Record<DocumentKind, Parameters<typeof schemaOf>[0]>>> = {
  radar: radarDocument,
  estimate: estimateDocument,
};

/** The schema of a kind of YAML file; undefined for a kind that has none. */
export function documentSchema(kind: DocumentKind): JsonSchema | undefined {
  const document = documents[kind];
  return document && schemaOf(document);
}
