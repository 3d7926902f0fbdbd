import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import type { PublishedEstimate } from "../../publish.js";
import { midRanks, rankSums } from "../../score-sets/rank-agreement.js";
import type { WalkedAgreement } from "./types.js";
import { type ScorerOf, walkChoice } from "./walk-choice.js";

/** How alike two score sets order the occupations that are shown and have a value in both. */
export function walkAgreement(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression">,
  scores: string,
  scorerOf?: ScorerOf,
): WalkedAgreement | undefined {
  const [first, other] = [published.settings.scores, scores].map((to) =>
    walkChoice(
      tables,
      reference,
      published,
      { kind: "choice", choice: "scores", id: "scores", to },
      scorerOf,
    ),
  );
  if (first === undefined || other === undefined || scores === published.settings.scores) return undefined;
  const values = new Map(other.estimate.occupations.map(({ code, probability }) => [code, probability]));
  const both = first.estimate.occupations.flatMap(({ code, title, weight, probability }) => {
    const value = values.get(code) ?? null;
    return probability === null || value === null
      ? []
      : [{ code, title, weight, values: [probability, value] as const }];
  });
  const ranks = [0, 1].map((set) => midRanks(both.map((one) => one.values[set as 0 | 1])));
  const [inFirst = [], inOther = []] = ranks;
  const distance = ({ ranks: [one, two], weight }: WalkedAgreement["occupations"][number]) =>
    weight * Math.abs(one - two);
  return {
    kind: "agreement",
    scores: other.estimate.scores,
    ...rankSums(inFirst, inOther),
    occupations: both
      .map((one, at) => ({ ...one, ranks: [inFirst[at] ?? 0, inOther[at] ?? 0] as const }))
      .sort((a, b) => distance(b) - distance(a) || (a.code < b.code ? -1 : 1)),
  };
}
