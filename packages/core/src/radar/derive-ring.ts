import type { AssessmentInputs } from "./model.js";
import { ringRule } from "./rules/index.js";
import type { RuleOutcome } from "./rules/types.js";

const outcomes = new Map<string, RuleOutcome>();

/** What a rule gives from inputs. There are few combinations and many technologies: each is reckoned once. */
export function deriveRing(rule: string, inputs: AssessmentInputs): RuleOutcome {
  const { id, derive } = ringRule(rule);
  const key = `${id} ${inputs.solutions} ${inputs.understanding} ${inputs.potential}`;
  const known = outcomes.get(key);
  if (known !== undefined) return known;
  const outcome = derive(inputs);
  outcomes.set(key, outcome);
  return outcome;
}
