import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube, WorkforceTable } from "../../../workforce/types.js";
import { estimate } from "../../engine.js";
import { mergedCube } from "../../merged-cube.js";
import { shownCubes } from "../../privacy/shown-cubes.js";
import type { PublishedEstimate } from "../../publish.js";
import { createScorer, type Scorer } from "../../scorer.js";
import { withoutRanges } from "../../settings.js";
import type { EstimateResult } from "../../types.js";
import type { ChoiceStep, WalkedChoice } from "./types.js";
import { underChoice } from "./under-choice.js";

/** Gives a scorer made earlier with the same settings, for one who asks again and again. */
export type ScorerOf = (settings: EstimateResult["settings"]) => Scorer;

/** An estimate, and the scorer that made it. */
interface Scored {
  readonly estimate: EstimateResult;
  readonly scorer: Scorer;
}

/** The same rows as they are, and with a choice. */
export interface EstimatedChoice extends Pick<WalkedChoice, "source"> {
  readonly asIs: Scored;
  readonly otherwise: Scored;
}

/**
 * The occupations that a published estimate shows, with one thing chosen otherwise: a function of what is shown and of the
 * reference data. undefined for a choice that cannot be made.
 */
export function estimateChoice(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  published: Pick<PublishedEstimate, "settings" | "occupations" | "suppression">,
  step: ChoiceStep,
  scorerOf: ScorerOf = (settings) => createScorer(reference, settings),
): EstimatedChoice | undefined {
  const settings = { ...withoutRanges(published.settings), groupBy: [] };
  const cubes = [mergedCube(shownCubes(tables, published))];
  const scorer = scorerOf(settings);
  const chosen = underChoice(step, { cubes, settings, reference, scorer });
  if (chosen === undefined) return undefined;
  const under = scorerOf(chosen.settings);
  return {
    asIs: { estimate: estimate(cubes, reference, settings, { scorer }), scorer },
    otherwise: {
      estimate: estimate(chosen.cubes, reference, chosen.settings, { scorer: under }),
      scorer: under,
    },
    source: chosen.source,
  };
}
