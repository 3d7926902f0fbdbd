import type { PlanFile } from "../../plan/model.js";
import { diffPlans } from "../linked/diff-linked.js";
import { sameValue } from "../same-value.js";
import { untoldOf } from "./edited-fields.js";
import type { EstimateEdition, PlanPart, ProcessesChange } from "./types.js";
import { planParts } from "./types.js";

/**
 * Parts of the plan of two editions of an estimate that differ. Where the estimate names another plan, or none, its key tells
 * so; of a plan that came or went under the same name every part that it has is different.
 */
export function changedPlanParts(
  before: EstimateEdition,
  after: EstimateEdition,
  processes: ProcessesChange | null,
): readonly PlanPart[] {
  if (before.file === undefined || before.file.plan !== after.file?.plan) return [];
  const [old, now] = [before.plan, after.plan];
  if (old === undefined && now === undefined) return [];
  if (old === undefined || now === undefined) return planParts.filter((part) => isIn(old ?? now, part));
  const { changes, file } = diffPlans(old, now);
  const changed = new Set<string>(changes.map(({ list }) => list));
  return planParts.filter((part) => {
    switch (part) {
      case "competence":
        return file.includes(part);
      case "file":
        return file.some((key) => key !== "competence");
      case "processes":
        return changed.has(part) && !sameValue(restOf(old, processes), restOf(now, processes));
      default:
        return changed.has(part);
    }
  });
}

/** Without places in the file, and without what is told with its effect; in no order. */
function restOf({ processes }: PlanFile, told: ProcessesChange | null): Readonly<Record<string, object>> {
  const bare = processes.map(({ range: _, index: __, ...process }) => process);
  return Object.fromEntries(untoldOf(bare, told).map((rest) => [rest.id ?? "", rest]));
}

function isIn(plan: PlanFile | undefined, part: PlanPart): boolean {
  return plan !== undefined && part !== "file" && !sameValue(plan[part], []);
}
