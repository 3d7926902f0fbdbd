import { deriveRing } from "./derive-ring.js";
import type { Radar, Technology } from "./model.js";
import type { RuleOutcome } from "./rules/types.js";

/** Where a technology stands, and why. */
export interface Placement {
  /** The ring drawn: the stated one, else the derived one, else none. */
  readonly ring: string | undefined;
  /** Whose the ring is: the file’s, the rule’s, or nobody’s. */
  readonly by: "stated" | "derived" | "nothing";
  /** What the rule says of the assessment, also where a ring is stated. */
  readonly outcome: RuleOutcome;
  /** A person stated a ring other than the one the rule gives. */
  readonly departs: boolean;
}

/** A stated ring is always drawn; without one the rule's is; with neither the technology stands without a ring. */
export function placeTechnology(radar: Pick<Radar, "rule" | "rings">, technology: Technology): Placement {
  const outcome = deriveRing(radar.rule, technology.assessment ?? {});
  const known = (id: string | undefined) => (radar.rings.some((ring) => ring.id === id) ? id : undefined);
  const stated = known(technology.ring);
  const derived = known(outcome.ring);
  return {
    ring: stated ?? derived,
    by: stated !== undefined ? "stated" : derived !== undefined ? "derived" : "nothing",
    outcome,
    departs: stated !== undefined && derived !== undefined && stated !== derived,
  };
}
