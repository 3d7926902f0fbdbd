import { keepLast } from "../keep-last.js";
import { finish, type Steps } from "../steps.js";
import { createFigures, type FiguresOf, type WeightByOccupation } from "./figures.js";
import type { Scorer } from "./scorer.js";
import type { EstimateSettings, Figures } from "./types.js";

/**
 * The figures of weights under a scorer. They are a pure function of the weights, so those of weights that were asked for
 * before, with the same scorer and settings, are the figures that were made then, at once.
 */
export interface KeptFigures {
  /** Of weights: a map that does not change. */
  of(weights: WeightByOccupation): Figures;
  /** Makes what is still to be made of the weights that will be asked for, some of it at each step; without any, in no step. */
  prepare(asked: Iterable<WeightByOccupation>): Steps<void>;
}

/** Settings remembered of one scorer: thresholds may be tried one after the other. */
const settingsKept = 8;

/** Drawn ranges of two are made in little more time than of one. */
const together = 2;

const kept = new WeakMap<Scorer, ReturnType<typeof keepLast<KeptFigures>>>();

/** Those of a scorer and settings: the same ones each time. */
export function keptFigures(scorer: Scorer, settings: EstimateSettings): KeptFigures {
  const bySettings = kept.get(scorer) ?? keepLast<KeptFigures>(settingsKept);
  kept.set(scorer, bySettings);
  // The scorer stands for the overrides; what is grouped by makes other weights, not other figures.
  const key = JSON.stringify({ ...settings, overrides: [], groupBy: [] });
  return bySettings(key, () => remembering(createFigures(scorer, settings)));
}

function remembering(figuresOf: FiguresOf): KeptFigures {
  const made = new WeakMap<WeightByOccupation, Figures>();
  function* make(asked: readonly WeightByOccupation[]): Steps<void> {
    // Whoever is not to be held up learns here that they are still to be made.
    yield;
    const figures = yield* figuresOf(asked);
    for (const [at, weights] of asked.entries()) if (figures[at]) made.set(weights, figures[at]);
  }
  return {
    of(weights) {
      const known = made.get(weights);
      if (known) return known;
      const [figures] = finish(figuresOf([weights]));
      made.set(weights, figures);
      return figures;
    },
    *prepare(asked) {
      let waiting: WeightByOccupation[] = [];
      for (const weights of asked) {
        if (made.has(weights)) continue;
        waiting.push(weights);
        if (waiting.length < together) continue;
        yield* make(waiting);
        waiting = [];
      }
      if (waiting.length > 0) yield* make(waiting);
    },
  };
}
