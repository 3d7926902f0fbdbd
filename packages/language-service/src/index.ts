export { checkEstimate, checkEstimateReading, type EstimateCheckOptions } from "./check-estimate.js";
export { checkPlanReading, checkProjectsReading, type LinkedCheckOptions } from "./check-linked.js";
export { checkMapping, type MappingCheckOptions } from "./check-mapping.js";
export { checkRadar, checkRadarReading, type RadarCheckOptions } from "./check-radar.js";
export { checkWorkforce } from "./check-workforce.js";
export { completionTriggers } from "./completion/triggers.js";
export { withoutStops } from "./completion/without-stops.js";
export {
  codeDocumentation,
  type DescribedCode,
  type DescribedProblem,
  describeCode,
  describeProblem,
} from "./describe.js";
export { diagnosticSource } from "./diagnostics.js";
export { type DocumentKind, documentKind, documentKinds, isTableName, isYamlName } from "./document-kind.js";
export type { AssessEdit, ChosenLevels } from "./features/assess-edit.js";
export type { ChangedEntry } from "./features/changes.js";
export type { Earlier, ServiceDocument, ServiceHost } from "./host.js";
export { interfaceLanguage } from "./interface-language.js";
export type { LanguageService, NamedPlan, RadarWithPlans } from "./language-service.js";
export { overlapData } from "./overlap-data.js";
export { type RuleCode, ruleCodes } from "./registry.js";
export { fileKey, relativeUri } from "./relative-uri.js";
export type { ReportFiles } from "./report-files.js";
export type { Severity } from "./rule.js";
export { createLanguageService } from "./service.js";
export { suggestId } from "./suggest-id.js";
export { type NewRadarOptions, newRadarTemplate } from "./templates/new-radar.js";
export { fixAllTitle } from "./text/fix-all.js";
export { describeExportLoss } from "./text/radar-export/index.js";
export { describeRadarImportNote, summariseRadarImport } from "./text/radar-import/index.js";
export { renameIncompleteText } from "./text/rename.js";
export { describeImportNote, type ImportWords, importWords } from "./text/workforce-import/index.js";
export { codesWhy, importReport } from "./text/workforce-import/report.js";
export { type NamingEstimate, readingOptionsFor, type WorkforceReadingOptions } from "./workforce-options.js";
export { headText, isNamedAsOurs, tablesNamedIn, workspaceGlobs, workspaceLimits } from "./workspace.js";
export { workspaceSymbols } from "./workspace-symbols.js";
