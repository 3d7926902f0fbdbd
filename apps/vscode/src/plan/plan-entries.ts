import type { PlanFile } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { entryAt } from "../documents/entry-at.js";

/** Lists of a plan whose entries the page shows. */
const lists = ["challenges", "processes", "platforms", "measures", "competence", "consequences"] as const;

/** Every entry of a plan that the page lists, with the key that the page knows it by. */
export function planEntries(plan: PlanFile) {
  return lists.flatMap((list) => plan[list].map(({ range, index }) => ({ key: `${list} ${index}`, range })));
}

/** The key of the entry of a plan that holds a position. */
export function planEntryAt(plan: PlanFile, position: vscode.Position): string | undefined {
  return entryAt(planEntries(plan), position)?.key;
}
