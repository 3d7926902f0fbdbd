export { type CopiedTable, copiedTable, type PlainTable } from "./copied-table.js";
export { estimateCsv } from "./csv/estimate-csv.js";
export { horizonCsv } from "./csv/horizon-csv.js";
export { networkCsv } from "./csv/network-csv.js";
export { projectsCsv } from "./csv/projects-csv.js";
export { whereCsv } from "./csv/where-csv.js";
export type { EstimateRead } from "./estimate-read.js";
export type { FiguresDocument } from "./figures-document.js";
export { hiddenNotes } from "./hidden-notes.js";
export { type HorizonBlock, horizonBlocks, horizonNotes } from "./horizon-blocks.js";
export type { HorizonDocument } from "./horizon-document.js";
export { type HorizonGround, horizonGround } from "./horizon-of.js";
export { horizonPicture } from "./horizon-picture.js";
export { inThousandths } from "./horizon-thousandths.js";
export { mappingBlocks } from "./mapping-rows.js";
export {
  type NetworkDocument,
  type OwnMethod,
  type PooledDocument,
  pooledFigures,
} from "./network-document.js";
export {
  networkNotes,
  networkPicture,
  networkTechnologyRows,
  networkText,
  poolNotes,
  radarNames,
  whoLines,
} from "./network-rows.js";
export { occupationName } from "./occupation-name.js";
export { addedText, signedText } from "./points.js";
export { processBlocks, processFigure, processTitles, spreadText } from "./process-rows.js";
export { processesOf } from "./processes-of.js";
export type { ProjectsDocument, ReadProjects } from "./projects-document.js";
export { projectsOf } from "./projects-of.js";
export { type ProjectsTable, projectsNotes, projectsTables } from "./projects-rows.js";
export { scoreSetBlocks } from "./score-set-rows.js";
export { sensitivityBlocks } from "./sensitivity-rows.js";
export { statedSettings } from "./stated-settings.js";
export {
  amountText,
  figureNotes,
  groupRows,
  hasRanges,
  intervalText,
  keyTitle,
  meanIntervalText,
  meanText,
  occupationRows,
  percentText,
  rangeNotes,
  scoreSetTitle,
  thresholdText,
} from "./summary.js";
export type { TableBlock } from "./table-block.js";
export { comparisonTexts } from "./text/comparison.js";
export { figureTexts } from "./text/figures.js";
export { networkTexts } from "./text/network.js";
export { processTexts } from "./text/processes.js";
export { projectsTexts } from "./text/projects.js";
export { sectorName } from "./text/sector-name.js";
export { valueName } from "./text/value-name.js";
export { whereTexts } from "./text/where.js";
export { toldEnds } from "./told-ends.js";
export { toldSectors } from "./told-sectors.js";
export { isProbability, shareOfPotential, type WhereDocument } from "./where-document.js";
export { whereNotes } from "./where-notes.js";
export { whereOf } from "./where-of.js";
export { reachText, whereSectorRows, whereTechnologyRows, whereTitles } from "./where-rows.js";
