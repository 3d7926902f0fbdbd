export { type CodeSystem, codeSystems, type DetectedCodes } from "./code-system.js";
export { decodeBytes } from "./decode-bytes.js";
export {
  type ImportContext,
  type ImportedCell,
  type ImportResult,
  importInSteps,
  importRows,
} from "./import-rows.js";
export { type CodeMapping, mergeMappings, readMapping } from "./mapping.js";
export { type MappingRow, type MappingTable, readMappingTable } from "./mapping-table.js";
export {
  type ImportNote,
  type ImportNoteCode,
  type LeftOutReason,
  type NoteSeverity,
  noteSeverity,
} from "./notes.js";
export type { PersonalReason } from "./personal.js";
export {
  type ImportChoices,
  type ImportPlan,
  type ImportWeight,
  importRoles,
  importWeights,
  planImport,
  planInSteps,
  weightRole,
} from "./plan.js";
export type { ImportRole } from "./profiles/index.js";
export { readSource } from "./read-source.js";
export type {
  Drive,
  SourceFile,
  SourceFormatId,
  SourceOptions,
  SourceReading,
  SourceRefusal,
  SourceRow,
  SourceTable,
} from "./source.js";
export { sourceOfBytes, sourceOfReads } from "./source-file.js";
export { workforceTemplate } from "./template.js";
export { type ColumnUse, usedColumns } from "./used-columns.js";
export { estimateReads, writeEstimateFor } from "./write-estimate.js";
export { appendUnmapped, appendUnmappedBytes, type NewMappingRow, namesAll } from "./write-mapping.js";
export { writeImportedWorkforce } from "./write-workforce.js";
