import {
  createScorer,
  defaultSuppressBelow,
  type EstimateFile,
  type EstimateResult,
  type EstimateSettings,
  estimate,
  groupsFor,
  keepLast,
  type PublishedEstimate,
  type PublishOptions,
  publishEstimate,
  type Scorer,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** Now, saved, every mapping and the score sets beside, each before and after a change of settings. */
const scorersKept = 32;

/** Estimates again and again; what depends on settings alone (values, draws) is made once. */
export interface Estimator {
  scorer(settings: EstimateSettings): Scorer;
  estimate(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file?: EstimateFile,
  ): EstimateResult;
  /** The same as it is shown: with what is laid beside it, and without small cells. */
  publish(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file: EstimateFile | undefined,
    beside?: Pick<PublishOptions, "compare" | "years">,
  ): PublishedEstimate;
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
        groups: groupsFor(file, reference),
        scorer: scorer(settings),
      }),
    publish: (tables, settings, file, beside = {}) =>
      publishEstimate(tables, reference, settings, {
        ...beside,
        rangesBeside: false,
        groups: groupsFor(file, reference),
        scorer: scorer(settings),
        suppressBelow: file?.suppressBelow ?? defaultSuppressBelow,
      }),
  };
}
