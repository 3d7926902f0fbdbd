import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import { bandOf, hasBands } from "../../bands.js";
import type { PublishedEstimate } from "../../publish.js";
import { isOnScaleOf } from "../../score-sets/same-scale.js";
import type { Scorer } from "../../scorer.js";
import type { EstimateResult } from "../../types.js";
import { createFigureExplainer } from "../explain-figures.js";
import type { FigureExplanation } from "../types.js";
import { estimateChoice, type ScorerOf } from "./estimate-choice.js";
import type { ChoiceStep, MovedOccupation, WalkedChoice } from "./types.js";

/** An estimate with a choice, and what is told at its total. */
export interface ChosenEstimate {
  readonly walked: WalkedChoice;
  /** What the occupations below are told of, and the scorer that made it. */
  readonly estimate: EstimateResult;
  readonly scorer: Scorer;
}

/** The total of `estimateChoice` with what the choice does to it; undefined for a choice that cannot be made. */
export function walkChoice(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression">,
  step: ChoiceStep,
  scorerOf?: ScorerOf,
): ChosenEstimate | undefined {
  const estimated = estimateChoice(tables, reference, published, step, scorerOf);
  if (estimated === undefined) return undefined;
  const { asIs, otherwise, source } = estimated;
  const [before, after] = [asIs.estimate, otherwise.estimate];
  const alone = { ...after, sideBySide: undefined, suppression: undefined };
  const explanation = createFigureExplainer([], reference, alone, { scorer: otherwise.scorer })({});
  if (explanation === undefined || explanation === "hidden") return undefined;
  const [own, other] = [before, after].map(({ settings: { scores } }) => reference.scoreSets.get(scores));
  const isComparable = step.choice !== "digits" && own && other && isOnScaleOf(own, other);
  return {
    walked: {
      kind: "choice",
      under: { settings: after.settings, scores: after.scores },
      explanation: source === null ? explanation : notOverridden(explanation, before, step.id),
      before: before.total,
      source,
      moved: isComparable ? movedBy(before, after) : null,
    },
    // Another source of a value is no other way to it: the occupation is told of as it is.
    ...(source === null ? otherwise : asIs),
  };
}

/** Another source's value is put in as an override, and is told of as the value it stands in the place of. */
function notOverridden(
  explanation: FigureExplanation,
  { occupations }: EstimateResult,
  code: string,
): FigureExplanation {
  const own = occupations.find((one) => one.code === code);
  if (own === undefined) return explanation;
  return {
    ...explanation,
    occupations: explanation.occupations.map((one) =>
      one.code === code ? { ...one, level: own.level } : one,
    ),
  };
}

/** What each occupation adds to the two totals, taken from each other. */
function movedBy(before: EstimateResult, after: EstimateResult): readonly MovedOccupation[] {
  const was = new Map(before.occupations.map((one) => [one.code, one]));
  return after.occupations
    .map(({ code, title, weight, probability }): MovedOccupation => {
      const old = was.get(code)?.probability ?? null;
      const [first, second] = [addedBy(weight, old, before), addedBy(weight, probability, after)];
      return {
        code,
        title,
        weight,
        values: [old, probability],
        mean: second.mean - first.mean,
        high: second.high - first.high,
      };
    })
    .filter(({ mean, high }) => Math.abs(mean) > 1e-12 || Math.abs(high) > 1e-12)
    .sort(
      (one, other) =>
        Math.abs(other.mean) - Math.abs(one.mean) ||
        Math.abs(other.high) - Math.abs(one.high) ||
        (one.code < other.code ? -1 : 1),
    );
}

function addedBy(weight: number, value: number | null, { total, scores, settings }: EstimateResult) {
  if (value === null || total.covered === 0) return { mean: 0, high: 0 };
  const share = weight / total.covered;
  const isHigh = hasBands(scores) && bandOf(value, settings) === "high";
  return { mean: share * value, high: isHigh ? share : 0 };
}
