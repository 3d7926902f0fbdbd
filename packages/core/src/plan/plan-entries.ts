import type { PlanFile } from "./model.js";

/** How many entries a plan lists, of every kind. */
export function planEntries(plan: PlanFile): number {
  const { challenges, platforms, processes, measures, competence, consequences, scenarios } = plan;
  const lists = [challenges, platforms, processes, measures, competence, consequences, scenarios];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
