import {
  createScorer,
  createWalk,
  defaultSuppressBelow,
  type EstimateFile,
  type EstimateResult,
  type EstimateSettings,
  estimate,
  estimateInSteps,
  groupsFor,
  type HiddenCells,
  hiddenCells,
  keepLast,
  type MadeBeside,
  type PublishedEstimate,
  type PublishOptions,
  publishEstimate,
  type Scorer,
  type Steps,
  sameItems,
  type Walk,
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
  /** The same for whom the draws take too long; once made, the same estimate is made at once. */
  inSteps(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file: EstimateFile | undefined,
  ): Steps<EstimateResult>;
  /** The same as it is shown: with what is laid beside it, and without small cells. */
  publish(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file: EstimateFile | undefined,
    beside?: Pick<PublishOptions, "compare" | "years">,
  ): PublishedEstimate;
  /** The same of what is on disk, which stands while one types: it is made once. */
  publishSaved(
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file: EstimateFile | undefined,
  ): PublishedEstimate;
  /** Explains what was published so, with the same things beside it. */
  walk(
    tables: readonly WorkforceTable[],
    published: PublishedEstimate,
    file: EstimateFile | undefined,
    beside: Pick<PublishOptions, "compare"> & MadeBeside,
  ): Walk;
  /** Occupations in sectors that must not be told beside what was published so. */
  hiddenCells(
    tables: readonly WorkforceTable[],
    published: PublishedEstimate,
    file: EstimateFile | undefined,
    beside: Pick<PublishOptions, "compare">,
  ): HiddenCells;
}

export function createEstimator(reference: ReferenceData): Estimator {
  const keep = keepLast<Scorer>(scorersKept);
  const scorer = (settings: EstimateSettings) => {
    // Thresholds and grouping do not touch the values, so they do not cost new draws.
    const { scores, classification, mapping, bridge, fallback, overrides } = settings;
    const key = JSON.stringify([scores, classification, mapping, bridge, fallback, overrides]);
    return keep(key, () => createScorer(reference, settings));
  };
  const keepGroups = keepLast<ReturnType<typeof groupsFor>, EstimateFile | undefined>(2);
  const made = (settings: EstimateSettings, file: EstimateFile | undefined) => ({
    groups: keepGroups(file, () => groupsFor(file, reference)),
    scorer: scorer(settings),
  });
  const publish: Estimator["publish"] = (tables, settings, file, beside = {}) =>
    publishEstimate(tables, reference, settings, {
      ...beside,
      rangesBeside: false,
      ...made(settings, file),
      suppressBelow: file?.suppressBelow ?? defaultSuppressBelow,
    });
  const keepSaved = keepLast<PublishedEstimate, readonly unknown[]>(1, sameItems);
  return {
    scorer,
    estimate: (tables, settings, file) => estimate(tables, reference, settings, made(settings, file)),
    inSteps: (tables, settings, file) => estimateInSteps(tables, reference, settings, made(settings, file)),
    publish,
    publishSaved: (tables, settings, file) =>
      keepSaved([JSON.stringify(settings), file, ...tables], () => publish(tables, settings, file)),
    walk: (tables, published, file, beside) =>
      createWalk(tables, reference, published, {
        ...beside,
        ...made(published.settings, file),
        scorerOf: scorer,
      }),
    hiddenCells: (tables, published, file, beside) =>
      hiddenCells(tables, reference, published, { ...beside, ...made(published.settings, file) }),
  };
}
