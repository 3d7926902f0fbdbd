export { firstMisfit } from "./add-up.js";
export { groupsFor } from "./all-groups.js";
export { type Band, bandOf } from "./bands.js";
export { type CompareOptions, compareMunicipality } from "./comparison/compare.js";
export { decompose } from "./comparison/decompose.js";
export { type Strata, type Stratum, standardise } from "./comparison/standardise.js";
export type * from "./comparison/types.js";
export { type EstimateOptions, estimate, estimateInSteps } from "./engine.js";
export { isBeside } from "./explain/beside/is-beside.js";
export type * from "./explain/beside/types.js";
export type { MadeBeside } from "./explain/beside/walk-beside.js";
export type * from "./explain/choice/types.js";
export {
  createFigureExplainer,
  type ExplainFigure,
  type ExplainOptions,
} from "./explain/explain-figures.js";
export { explainOccupation, explainUnitGroups } from "./explain/explain-occupation.js";
export type {
  ExplainedOccupation,
  ExplainedSource,
  ExplainedUnitGroup,
  FigureExplanation,
  OccupationExplanation,
} from "./explain/types.js";
export type * from "./explain/walk/types.js";
export { createWalk, type WalkOptions } from "./explain/walk/walk.js";
export {
  defaultSuppressBelow,
  type EstimateFile,
  type EstimateGroup,
  type EstimateReading,
  readEstimateFile,
  type ScoreFile,
  type WorkforceSource,
  type WorkProcess,
} from "./file.js";
export { isReasonMissing } from "./file-reasons.js";
export { namesScoreFile } from "./file-scores.js";
export { spreadAround } from "./file-spreads.js";
export { compareMappings, type MappingComparison } from "./mappings/compare.js";
export { type MappingMethod, type MappingSource, mappingMethods } from "./methods/index.js";
export {
  type OccupationTitle,
  type OccupationTitles,
  occupationTitles,
} from "./occupation-titles.js";
export { hasFilesOfOneYear, overlappingFiles } from "./overlap.js";
export { hasWeight, municipalitiesOf } from "./parts/of-tables.js";
export { comparisonPartings, estimatePartings } from "./parts/partings.js";
export { shownCubes } from "./privacy/shown-cubes.js";
export type * from "./privacy/types.js";
export { type PublishedEstimate, type PublishOptions, publishEstimate } from "./publish.js";
export {
  type ApartOccupation,
  compareScoreSets,
  type RankAgreement,
  type ScoreSetFigures,
} from "./score-sets/compare.js";
export { createScorer, type OccupationScore, type Scorer } from "./scorer.js";
export { estimateSensitivity, estimateSensitivityInSteps } from "./sensitivity/sensitivity.js";
export type { Alternative, ChoiceKind, Sensitivity, TotalSensitivity } from "./sensitivity/types.js";
export { defaultSettings, settingsFromFile, withoutRanges } from "./settings.js";
export type * from "./types.js";
export { notInRange } from "./uncertainty/not-in-range.js";
export { unitGroupsOf } from "./unit-groups.js";
export { estimateYears, type YearTables } from "./years/estimate-years.js";
export { splitChange } from "./years/split-change.js";
export type * from "./years/types.js";
export { type WorkforceYear, workforceYears } from "./years/workforce-years.js";
