import type { AssessmentInputs } from "./model.js";
import type { RingRule, RuleOutcome } from "./rules/types.js";

/** A rule's `derive` that reckons each set of inputs once: there are few, and a radar asks for them all the time. */
export function rememberOutcomes(derive: RingRule["derive"]): RingRule["derive"] {
  const known = new Map<string, RuleOutcome>();
  return (inputs: AssessmentInputs) => {
    const { solutions, understanding, potential } = inputs;
    const key = `${solutions} ${understanding} ${potential}`;
    let outcome = known.get(key);
    if (outcome === undefined) {
      outcome = derive(inputs);
      known.set(key, outcome);
    }
    return outcome;
  };
}
