export { type AggregateOutput, aggregateOutput } from "./cli/aggregate.js";
export { type CheckOutput, checkOutput } from "./cli/check.js";
export { type DiffOutput, type DiffsOutput, diffOutput, diffsOutput } from "./cli/diff.js";
export { type EstimateOutput, estimateOutput } from "./cli/estimate.js";
export { type ExportOutput, exportOutput, exportTargets } from "./cli/export.js";
export { type HistoryOutput, historyOutput } from "./cli/history.js";
export { type HorizonOutput, horizonOutput } from "./cli/horizon.js";
export { type RadarImportOutput, radarImportOutput } from "./cli/import.js";
export { type LayoutOutput, layoutOutput } from "./cli/layout.js";
export { type ProjectsOutput, projectsOutput } from "./cli/projects.js";
export { type WhereOutput, whereOutput } from "./cli/where.js";
export { type WorkforceImportOutput, workforceImportOutput } from "./cli/workforce-import.js";
export { competenceKinds } from "./competence.js";
export { type DocumentIssue, type DocumentSchema, type ValidFields, validFields } from "./document.js";
export { documents } from "./documents.js";
export {
  type EstimateDocument,
  estimateDocument,
  estimateMethod,
  estimateOverride,
  estimateUncertainty,
  scoreFile,
  workforceSource,
  workProcess,
} from "./estimate.js";
export { classificationIds, mappingIds, scoreKinds } from "./estimate-values.js";
export { toJsonSchema } from "./json-schema.js";
export { patterns } from "./patterns.js";
export { type PlanDocument, planDocument } from "./plan.js";
export { consequenceKinds, measureKinds, measureStates, platformStates } from "./plan-values.js";
export {
  type ProjectsDocument,
  projectsDocument,
} from "./projects.js";
export {
  benefitKinds,
  effectPeriods,
  effectUnits,
  notMeasured,
  projectCategories,
  projectStatuses,
  trialOutcomes,
} from "./projects-values.js";
export { type Answer, type Asked, type QuestionName, questions } from "./questions/index.js";
export type { Question } from "./questions/question.js";
export { type RadarDocument, radarDocument } from "./radar.js";
export {
  evidenceKinds,
  potentialLevels,
  solutionLevels,
  technologyStatuses,
  understandingLevels,
} from "./radar-values.js";
export type * from "./reference.js";
export { type SectorId, sectorIds } from "./sectors.js";
export { type WorkforceRow, workforceRow } from "./workforce.js";
export { workforceColumnNames } from "./workforce-columns.js";
