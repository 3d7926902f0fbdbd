import { keepLast, sameItems, withScoreSets } from "@kommuneradar/core";
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
  const kept = keepLast<OwnEstimator, readonly ScoreSet[]>(mostKept, sameItems);
  return (sets) => kept(sets, () => estimatorWith(withScoreSets(reference, sets)));
}

function estimatorWith(reference: ReferenceData): OwnEstimator {
  return { reference, estimator: createEstimator(reference) };
}
