export { type DiffLine, describeDiff, nothingDiffers } from "./diff/describe-diff.js";
export { diffRadars, isEmptyDiff } from "./diff/diff-radars.js";
export {
  type DiffTable,
  describeEstimateDiff,
  type EstimateDiffText,
  type KeyTitle,
} from "./diff/estimates/describe-estimates.js";
export type { WorkforceTexts } from "./diff/estimates/describe-workforce.js";
export { diffEstimates, isEmptyEstimateDiff } from "./diff/estimates/diff-estimates.js";
export type * from "./diff/estimates/types.js";
export { describeLinkedDiff, type LinkedDiffLine } from "./diff/linked/describe-linked.js";
export { diffPlans, diffProjects, isEmptyLinkedDiff } from "./diff/linked/diff-linked.js";
export type * from "./diff/linked/types.js";
export { movementsOf, type RadarMovement } from "./diff/movements.js";
export { rememberedDiff } from "./diff/remember-diffs.js";
export {
  type Edition,
  editionsWithMoves,
  type Station,
  type Trajectory,
  trajectories,
} from "./diff/trajectories.js";
export type * from "./diff/types.js";
export { type DiffKind, diffKinds } from "./diff/words/words.js";
export { firstMisfit } from "./estimate/add-up.js";
export { groupsFor } from "./estimate/all-groups.js";
export { type Band, bandOf } from "./estimate/bands.js";
export { type CompareOptions, compareMunicipality } from "./estimate/comparison/compare.js";
export { decompose } from "./estimate/comparison/decompose.js";
export { type Strata, type Stratum, standardise } from "./estimate/comparison/standardise.js";
export type * from "./estimate/comparison/types.js";
export { type EstimateOptions, estimate, estimateInSteps } from "./estimate/engine.js";
export { isBeside } from "./estimate/explain/beside/is-beside.js";
export type * from "./estimate/explain/beside/types.js";
export type { MadeBeside } from "./estimate/explain/beside/walk-beside.js";
export type * from "./estimate/explain/choice/types.js";
export {
  createFigureExplainer,
  type ExplainFigure,
  type ExplainOptions,
} from "./estimate/explain/explain-figures.js";
export { explainOccupation, explainUnitGroups } from "./estimate/explain/explain-occupation.js";
export type {
  ExplainedOccupation,
  ExplainedSource,
  ExplainedUnitGroup,
  FigureExplanation,
  OccupationExplanation,
} from "./estimate/explain/types.js";
export type * from "./estimate/explain/walk/types.js";
export { createWalk, type WalkOptions } from "./estimate/explain/walk/walk.js";
export {
  defaultSuppressBelow,
  type EstimateFile,
  type EstimateGroup,
  type EstimateReading,
  readEstimateFile,
  type ScoreFile,
  type WorkforceSource,
  type WorkProcess,
} from "./estimate/file.js";
export { isReasonMissing } from "./estimate/file-reasons.js";
export { namesScoreFile } from "./estimate/file-scores.js";
export { spreadAround } from "./estimate/file-spreads.js";
export { compareMappings, type MappingComparison } from "./estimate/mappings/compare.js";
export { type MappingMethod, type MappingSource, mappingMethods } from "./estimate/methods/index.js";
export {
  type OccupationTitle,
  type OccupationTitles,
  occupationTitles,
} from "./estimate/occupation-titles.js";
export { hasFilesOfOneYear, overlappingFiles } from "./estimate/overlap.js";
export { hasWeight, municipalitiesOf } from "./estimate/parts/of-tables.js";
export { comparisonPartings, estimatePartings } from "./estimate/parts/partings.js";
export { shownCubes } from "./estimate/privacy/shown-cubes.js";
export type * from "./estimate/privacy/types.js";
export { type PublishedEstimate, type PublishOptions, publishEstimate } from "./estimate/publish.js";
export {
  type ApartOccupation,
  compareScoreSets,
  type RankAgreement,
  type ScoreSetFigures,
} from "./estimate/score-sets/compare.js";
export { createScorer, type OccupationScore, type Scorer } from "./estimate/scorer.js";
export { estimateSensitivity, estimateSensitivityInSteps } from "./estimate/sensitivity/sensitivity.js";
export type { Alternative, ChoiceKind, Sensitivity, TotalSensitivity } from "./estimate/sensitivity/types.js";
export { defaultSettings, settingsFromFile, withoutRanges } from "./estimate/settings.js";
export type * from "./estimate/types.js";
export { notInRange } from "./estimate/uncertainty/not-in-range.js";
export { unitGroupsOf } from "./estimate/unit-groups.js";
export { estimateYears, type YearTables } from "./estimate/years/estimate-years.js";
export { splitChange } from "./estimate/years/split-change.js";
export type * from "./estimate/years/types.js";
export { type WorkforceYear, workforceYears } from "./estimate/years/workforce-years.js";
export { type CsvCell, csvCell, csvText, dialectOf, figuresCsv, harmlessText } from "./exchange/csv.js";
export * from "./exchange/radar/export/index.js";
export * from "./exchange/radar/import/index.js";
export * from "./exchange/scores/index.js";
export * from "./exchange/workforce/index.js";
export { adoptionIn } from "./horizon/adoption.js";
export { horizonSectors } from "./horizon/horizon-sectors.js";
export { horizonYears, reportHorizon } from "./horizon/horizon-years.js";
export { longestHorizon, personnelHorizon } from "./horizon/personnel-horizon.js";
export type * from "./horizon/types.js";
export { keepLast, sameItems } from "./keep-last.js";
export { type MergedText, mergeTexts } from "./merge/merge-texts.js";
export { oneLineEach } from "./merge/one-line-each.js";
export type * from "./plan/model.js";
export { type PlanReading, readPlan } from "./plan/read.js";
export type * from "./problem.js";
export { mappedProcesses } from "./processes/mapped-processes.js";
export { potentialOf, potentialOfSteps } from "./processes/potential-of.js";
export { type FileProcessOptions, potentialOfFiles } from "./processes/potential-of-files.js";
export { type ProcessOptions, processPotential } from "./processes/process-potential.js";
export { type TimeTaken, timeTaken } from "./processes/time-taken.js";
export type * from "./processes/types.js";
export { competenceGap } from "./projects/competence.js";
export { daysText, effectText } from "./projects/effect-text.js";
export type * from "./projects/model.js";
export {
  type DaysTrend,
  type LearningOverview,
  type Measured,
  measuredOf,
  type ProjectsOverview,
  projectsOverview,
  trendOf,
  type YearOfDays,
} from "./projects/overview.js";
export { type ProjectsReading, readProjects } from "./projects/read.js";
export {
  type AssessedByTrial,
  assessByTrial,
  type TrialProposal,
  trialEvidence,
} from "./projects/trial-proposals.js";
export { trialsText } from "./projects/trials-text.js";
export { projectWords } from "./projects/words/index.js";
export type { ProjectWords } from "./projects/words/words.js";
export { daysBetween, dueDate, isDate } from "./radar/calendar.js";
export { radarGeometry, radarPoint } from "./radar/layout/geometry.js";
export { type LayoutEntry, layoutCells, layoutRadar } from "./radar/layout/index.js";
export type * from "./radar/layout/types.js";
export * from "./radar/model.js";
export * from "./radar/placement.js";
export { type RadarReading, type ReadRadarOptions, readRadar } from "./radar/read.js";
export { ringRule, ringRules } from "./radar/rules/index.js";
export type * from "./radar/rules/types.js";
export { isSameRadar } from "./radar/same-radar.js";
export { type AreaPlacement, placeInSectors, type SectorPlacement } from "./radar/sector-placement.js";
export { technologiesByName } from "./radar/technologies-by-name.js";
export type * from "./range.js";
export { remembered } from "./remembered.js";
export { finish, type Steps } from "./steps.js";
export { classificationTitle } from "./text/classifications.js";
export { crosswalkNote } from "./text/crosswalk-notes.js";
export { explainOutcome } from "./text/explain-outcome.js";
export { formatNumber, formatPoints, formatShare, perCent, roundedUnits } from "./text/format.js";
export { IdList } from "./text/id-list.js";
export * from "./text/localized.js";
export { type Candidate, nameFinder, nearestName } from "./text/nearest.js";
export { processMeasure } from "./text/process-measure.js";
export { formatEnds, formatRange, noRange } from "./text/range.js";
export { slugOf } from "./text/slug.js";
export { valueTitles } from "./text/value-titles.js";
export {
  inputTitle,
  levelTitle,
  ringCondition,
  ringTitle,
  sectorTitle,
  vocabulary,
  type Words,
} from "./text/vocabulary.js";
export { type HiddenCells, hiddenCells } from "./where/hidden-cells.js";
export { type ReachWords, reachWords } from "./where/reach-words.js";
export type * from "./where/types.js";
export { platformWaits } from "./where/waits-for.js";
export { reachableRings, type WhereOptions, whereMatrix } from "./where/where-matrix.js";
export type { TextChange } from "./workforce/apply-changes.js";
export { columnNames, roleOfName } from "./workforce/column-names.js";
export { currentMunicipalities } from "./workforce/current-municipalities.js";
export { isWorkforceHeader } from "./workforce/head.js";
export { lineRanges } from "./workforce/line-ranges.js";
export {
  type LineCell,
  type NamingCell,
  type WorkforceLineReader,
  workforceLineReader,
} from "./workforce/line-reader.js";
export { type LiveWorkforce, openWorkforce } from "./workforce/live.js";
export { namesOccupation } from "./workforce/names-occupation.js";
export { nearestOccupations, type SuggestedOccupation } from "./workforce/nearest-occupation.js";
export { type OtherPlace, otherPlace } from "./workforce/other-place.js";
export type { Parting } from "./workforce/parting.js";
export { createWorkforceReader, readWorkforce, type WorkforceReader } from "./workforce/reader.js";
export { LineTally, type RowWatch } from "./workforce/row-lines.js";
export type * from "./workforce/types.js";
export { readWeight } from "./workforce/weight.js";
export { decodeWindows1252 } from "./workforce/windows-1252.js";
export { firstOfEachCode } from "./yaml/first-problems.js";
export {
  accepts,
  alternative,
  documentSchema,
  fieldNames,
  type JsonSchema,
  schemaBelow,
} from "./yaml/json-schema.js";
export { origin } from "./yaml/positions.js";
export {
  parseYaml,
  type YamlLimits,
  type YamlPath,
  type YamlPlace,
  YamlScalar,
  type YamlSource,
} from "./yaml/source.js";
export { norwegianKeys } from "./yaml/structure/norwegian-keys.js";
