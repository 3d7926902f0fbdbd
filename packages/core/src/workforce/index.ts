export type { TextChange } from "./apply-changes.js";
export { columnNames, cubeRowsColumn, roleOfName } from "./column-names.js";
export { currentMunicipalities } from "./current-municipalities.js";
export { isWorkforceHeader } from "./head.js";
export { lineRanges } from "./line-ranges.js";
export {
  type LineCell,
  type NamingCell,
  type WorkforceLineReader,
  workforceLineReader,
} from "./line-reader.js";
export { type LiveWorkforce, openWorkforce } from "./live.js";
export { namesOccupation } from "./names-occupation.js";
export { nearestOccupations, type SuggestedOccupation } from "./nearest-occupation.js";
export { type OtherPlace, otherPlace } from "./other-place.js";
export type { Parting } from "./parting.js";
export { createWorkforceReader, readWorkforce, type WorkforceReader } from "./reader.js";
export { LineTally, type RowWatch } from "./row-lines.js";
export {
  type CubeColumns,
  cubeQuery,
  type FileForSql,
  parquetSource,
  type SqlDialect,
  sqlDialects,
  type TableForSql,
  tableForSql,
} from "./sql/index.js";
export type * from "./types.js";
export { readWeight } from "./weight.js";
export { decodeWindows1252 } from "./windows-1252.js";
