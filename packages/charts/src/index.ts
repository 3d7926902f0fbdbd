export * from "./estimate/index.js";
export { estimateWords } from "./estimate/text/index.js";
export { type ChartPlan, planChart } from "./radar/chart-plan.js";
export { type PageLayout, pageLayout } from "./radar/page-layout.js";
export { RadarChart, type RadarChartActions, type RadarChartProps } from "./radar/RadarChart.js";
export { RadarDetails, type RadarDetailsProps } from "./radar/RadarDetails.js";
export { RadarList, type RadarListProps } from "./radar/RadarList.js";
export { RadarPage, type RadarPageProps } from "./radar/RadarPage.js";
export { RadarTable, type RadarTableProps } from "./radar/RadarTable.js";
export { radarStyles } from "./radar/styles.js";
export {
  type AreaOfUseView,
  buildRadarView,
  type CategoryView,
  type EvidenceView,
  type InputView,
  type Movement,
  type RadarView,
  type RadarViewOptions,
  type Reference,
  type RingView,
  type TechnologyState,
  type TechnologyView,
} from "./radar/view.js";
export { type RadarHtmlOptions, renderRadarHtml } from "./static/radar-html.js";
export { type RadarSvgOptions, renderRadarSvg } from "./static/radar-svg.js";
export { type Words, words, wordsIn } from "./text/index.js";
export * from "./theme.js";
