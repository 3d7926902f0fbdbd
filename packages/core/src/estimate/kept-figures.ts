import { keepLast } from "../keep-last.js";
import { finish, type Steps } from "../steps.js";
import { createFigures, type WeightByOccupation } from "./figures.js";
import type { Scorer } from "./scorer.js";
import type { EstimateSettings, Figures } from "./types.js";

type FiguresOf = (weights: WeightByOccupation) => Steps<Figures>;

/** Settings remembered of one scorer: thresholds may be tried one after the other. */
const settingsKept = 8;

const kept = new WeakMap<Scorer, ReturnType<typeof keepLast<FiguresOf>>>();

/** The figures of weights under a scorer: `keptFiguresInSteps`, all at once. */
export function keptFigures(
  scorer: Scorer,
  settings: EstimateSettings,
): (weights: WeightByOccupation) => Figures {
  const figuresOf = keptFiguresInSteps(scorer, settings);
  return (weights) => finish(figuresOf(weights));
}

/**
 * The figures of weights under a scorer. They are a pure function of the weights, so those of weights that were asked for
 * before, with the same scorer and settings, are the figures that were made then, at once.
 */
export function keptFiguresInSteps(scorer: Scorer, settings: EstimateSettings): FiguresOf {
  const bySettings = kept.get(scorer) ?? keepLast<FiguresOf>(settingsKept);
  kept.set(scorer, bySettings);
  // The scorer stands for the overrides; what is grouped by makes other weights, not other figures.
  const key = JSON.stringify({ ...settings, overrides: [], groupBy: [] });
  return bySettings(key, () => remembering(createFigures(scorer, settings)));
}

function remembering(figuresOf: FiguresOf): FiguresOf {
  const made = new WeakMap<WeightByOccupation, Figures>();
  return function* (weights) {
    let figures = made.get(weights);
    if (!figures) {
      // Whoever is not to be held up learns here that they are still to be made.
      yield;
      figures = yield* figuresOf(weights);
      made.set(weights, figures);
    }
    return figures;
  };
}
