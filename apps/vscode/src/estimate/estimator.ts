import {
  createScorer,
  type EstimateFile,
  type EstimateResult,
  type EstimateSettings,
  estimate,
  type Scorer,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import { keepLast } from "./kept.js";

/** Now, saved, and the two ends of the range, each before and after a change of settings. */
const scorersKept = 8;

/** Estimates again and again; what depends on settings alone (values, draws) is made once. */
export interface Estimator {
  scorer(settings: EstimateSettings): Scorer;
  estimate(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file?: EstimateFile,
  ): EstimateResult;
}

export function createEstimator(reference: ReferenceData): Estimator {
  const keep = keepLast<Scorer>(scorersKept);
  const scorer = (settings: EstimateSettings) => {
    // Thresholds and grouping do not touch the values, so they do not cost new draws.
    const { scores, classification, mapping, bridge, fallback, overrides } = settings;
    const key = JSON.stringify([scores, classification, mapping, bridge, fallback, overrides]);
    return keep(key, () => createScorer(reference, settings));
  };
  return {
    scorer,
    estimate: (tables, settings, file) =>
      estimate(tables, reference, settings, {
        groups: file !== undefined && file.groups.length > 0 ? file.groups : reference.municipalityGroups,
        scorer: scorer(settings),
      }),
  };
}
