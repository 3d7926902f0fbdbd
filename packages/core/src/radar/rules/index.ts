import { none } from "./none.js";
import { report } from "./report.js";
import type { RingRule } from "./types.js";

/** Every rule, the default first. Add one: a file beside this and a line here. */
export const ringRules: readonly RingRule[] = [report, none];

/** The rule of that name; for an unknown name the one that derives nothing. */
export function ringRule(id: string): RingRule {
  return ringRules.find((rule) => rule.id === id) ?? none;
}
