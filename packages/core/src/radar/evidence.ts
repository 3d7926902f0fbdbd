import { evidenceKinds } from "@kommuneradar/schema";
import { asText } from "../text/as-text.js";
import { asFields, asList, asString, oneOf, optional } from "../yaml/fields.js";
import type { Evidence } from "./model.js";

/** References of a list: a line of text each, or a map with a title. */
export function evidenceOf(value: unknown): Evidence[] {
  return (asList(value) ?? []).flatMap(asEvidence);
}

/** One reference, or none where it has no title. */
export function asEvidence(entry: unknown): Evidence[] {
  if (typeof entry === "string") return [{ title: entry }];
  const fields = asFields(entry);
  const title = asText(fields.title);
  if (title === undefined) return [];
  return [
    {
      title,
      ...optional("kind", oneOf(evidenceKinds, fields.kind)),
      ...optional("date", asString(fields.date)),
      ...optional("url", asString(fields.url)),
    },
  ];
}
