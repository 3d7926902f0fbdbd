export type * from "./beside/model.js";
export type { ButtonProps, CheckboxProps, Controls, LinkProps, TextFieldProps } from "./controls.js";
export { plainControls } from "./controls.js";
export { EstimatePage, type EstimatePageProps } from "./EstimatePage.js";
export {
  applyEstimateChanges,
  type EstimateViewChanges,
  estimateChangesBetween,
} from "./estimate-changes.js";
export { createEstimateViewer } from "./estimate-viewer.js";
export { explanationView } from "./explanation/explanation-view.js";
export type * from "./explanation/model.js";
export type {
  ComparedNames,
  EstimateStatus,
  EstimateViewInput,
  ExplainedPlace,
  LoadingProgress,
  MappingRange,
  OccupationPlace,
  ViewedProcesses,
  ViewedResult,
  ViewedWhere,
} from "./input.js";
export type * from "./model.js";
export { type OrderedRows, orderRows } from "./order.js";
export type { EstimateActions } from "./page-context.js";
export {
  type EstimatePageState,
  followView,
  initialPageState,
  sortTable,
  type TableState,
  toggleOccupation,
} from "./page-state.js";
export type * from "./sensitivity/model.js";
export type { OccupationColumn, SectorColumn, Sort } from "./sort.js";
export { type EstimateHtmlOptions, renderEstimateHtml } from "./static.js";
export { bannerView } from "./status-view.js";
export { estimateStyles } from "./styles/index.js";
export { buildEstimateView } from "./view.js";
