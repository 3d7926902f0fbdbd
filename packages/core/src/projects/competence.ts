import type { CompetenceNeed } from "./model.js";

/** A need that says of what kind it is and for what; else nothing. */
export function asCompetence(fields: Partial<CompetenceNeed>): CompetenceNeed[] {
  const { kind, title } = fields;
  return kind === undefined || title === undefined ? [] : [{ ...fields, kind, title }];
}
