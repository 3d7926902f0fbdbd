export { radarImporters } from "./formats/index.js";
export { importRadar, mostRadarBytes, mostRadarFiles } from "./import-radar.js";
export {
  type RadarImportNote,
  type RadarImportNoteCode,
  radarNoteSeverity,
  type UnreadableSource,
} from "./notes.js";
export { isRadarFolder, isRadarSource } from "./source-names.js";
export {
  type ImportedFile,
  type ImportFile,
  type ImportRefusal,
  type RadarImporter,
  type RadarImportOptions,
  type RadarImportResult,
  type TableRole,
  tableRoles,
} from "./types.js";
