import { withScoreSets } from "@kommuneradar/core";
import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { createEstimator, type Estimator } from "./estimator.js";

/** An estimator, and the reference data that it estimates with. */
export interface OwnEstimator {
  readonly estimator: Estimator;
  readonly reference: ReferenceData;
}

/** Those of now and of what is on disk, each before and after an edit of a score set. */
const mostKept = 4;

/** An estimator for each choice of score sets of one's own, the same while the sets are the same. */
export function ownEstimators(reference: ReferenceData): (sets: readonly ScoreSet[]) => OwnEstimator {
  const kept: (OwnEstimator & { readonly sets: readonly ScoreSet[] })[] = [];
  return (sets) => {
    const known = kept.findIndex(
      (one) => one.sets.length === sets.length && one.sets.every((set, index) => set === sets[index]),
    );
    const [found] = known < 0 ? [] : kept.splice(known, 1);
    const own = found ?? { sets, ...estimatorWith(withScoreSets(reference, sets)) };
    kept.unshift(own);
    kept.length = Math.min(kept.length, mostKept);
    return own;
  };
}

function estimatorWith(reference: ReferenceData): OwnEstimator {
  return { reference, estimator: createEstimator(reference) };
}
