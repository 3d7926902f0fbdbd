import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import { bandOf, hasBands } from "../../bands.js";
import { estimate } from "../../engine.js";
import { mergedCube } from "../../merged-cube.js";
import { shownCubes } from "../../privacy/shown-cubes.js";
import type { PublishedEstimate } from "../../publish.js";
import { isOnScaleOf } from "../../score-sets/same-scale.js";
import { createScorer, type Scorer } from "../../scorer.js";
import { withoutRanges } from "../../settings.js";
import type { EstimateResult } from "../../types.js";
import { createFigureExplainer } from "../explain-figures.js";
import type { ChoiceStep, MovedOccupation, WalkedChoice } from "./types.js";
import { underChoice } from "./under-choice.js";

/** Gives a scorer made earlier with the same settings, for one who asks again and again. */
export type ScorerOf = (settings: EstimateResult["settings"]) => Scorer;

/** An estimate with a choice, and what is told at its total. */
export interface ChosenEstimate {
  readonly walked: WalkedChoice;
  /** What the occupations below are told of, and the scorer that made it. */
  readonly estimate: EstimateResult;
  readonly scorer: Scorer;
}

/**
 * The total of the occupations that a published estimate shows, with one thing chosen otherwise: a function of what is
 * shown and of the reference data. undefined for a choice that cannot be made.
 */
export function walkChoice(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression">,
  step: ChoiceStep,
  scorerOf: ScorerOf = (settings) => createScorer(reference, settings),
): ChosenEstimate | undefined {
  const plain = { ...withoutRanges(published.settings), groupBy: [] };
  const cubes = [mergedCube(shownCubes(tables, published))];
  const before = scorerOf(plain);
  const chosen = underChoice(step, { cubes, settings: plain, reference, scorer: before });
  if (chosen === undefined) return undefined;
  const scorer = scorerOf(chosen.settings);
  const asIs = estimate(cubes, reference, plain, { scorer: before });
  const otherwise = estimate(chosen.cubes, reference, chosen.settings, { scorer });
  const alone = { ...otherwise, sideBySide: undefined, suppression: undefined };
  const explanation = createFigureExplainer([], reference, alone, { scorer })({});
  if (explanation === undefined || explanation === "hidden") return undefined;
  const [own, other] = [asIs, otherwise].map(({ settings: { scores } }) => reference.scoreSets.get(scores));
  const isComparable = step.choice !== "digits" && own && other && isOnScaleOf(own, other);
  return {
    walked: {
      kind: "choice",
      under: { settings: chosen.settings, scores: otherwise.scores },
      explanation,
      before: asIs.total,
      source: chosen.source,
      moved: isComparable ? movedBy(asIs, otherwise) : null,
    },
    // Another source of a value is no other way to it: the occupation is told of as it is.
    ...(step.choice === "occupation" ? { estimate: asIs, scorer: before } : { estimate: otherwise, scorer }),
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
