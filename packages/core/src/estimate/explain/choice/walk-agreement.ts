import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import type { PublishedEstimate } from "../../publish.js";
import { type RankedOccupation, rankedInBoth } from "../../score-sets/ranked-in-both.js";
import { estimateChoice, type ScorerOf } from "./estimate-choice.js";
import type { WalkedAgreement } from "./types.js";

/** How alike two score sets order the occupations that are shown and have a value in both. */
export function walkAgreement(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression">,
  scores: string,
  scorerOf?: ScorerOf,
): WalkedAgreement | undefined {
  if (scores === published.settings.scores) return undefined;
  const step = { kind: "choice", choice: "scores", id: "scores", to: scores } as const;
  const estimated = estimateChoice(tables, reference, published, step, scorerOf);
  if (estimated === undefined) return undefined;
  const [first, other] = [estimated.asIs.estimate, estimated.otherwise.estimate];
  const { occupations, sums } = rankedInBoth(first.occupations, other.occupations);
  return {
    kind: "agreement",
    scores: other.scores,
    ...sums,
    occupations: occupations.toSorted((a, b) => apart(b) - apart(a) || (a.code < b.code ? -1 : 1)),
  };
}

function apart({ ranks: [one, other], weight }: RankedOccupation): number {
  return weight * Math.abs(one - other);
}
