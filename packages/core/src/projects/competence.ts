import type { CompetenceNeed } from "./model.js";

/** A need that says of what kind it is and for what; else nothing. */
export function asCompetence(fields: Partial<CompetenceNeed>): CompetenceNeed[] {
  const { kind, title } = fields;
  return kind === undefined || title === undefined ? [] : [{ ...fields, kind, title }];
}

/** How many people are lacking; undefined where one of the two numbers is. More than are needed is no gap, and no credit. */
export function competenceGap({
  need,
  available,
}: Pick<CompetenceNeed, "need" | "available">): number | undefined {
  return need === undefined || available === undefined ? undefined : Math.max(0, need - available);
}
