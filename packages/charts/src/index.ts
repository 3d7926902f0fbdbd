export * from "./answers/index.js";
export * from "./estimate/index.js";
export { estimateWords } from "./estimate/text/index.js";
export * from "./horizon/index.js";
export { type TextPiece, textPieces, withoutMarks } from "./languages/language-marks.js";
export { type PageSize, type SizedWindow, usePageSize } from "./page-size.js";
export * from "./paper.js";
export * from "./plan/index.js";
export * from "./projects/index.js";
export { inEveryLanguage, unpackViews, type ViewsByLanguage } from "./published/pack-views.js";
export type { PageWindow } from "./published/page-window.js";
export { planPage, projectsPage, radarPage } from "./published/pages.js";
export type { PublishedRadar, PublishedSince } from "./published/published-radar.js";
export {
  type RadarDrawing,
  type RadarDrawingOptions,
  radarDrawing,
  sectorDrawing,
} from "./published/radar-drawing.js";
export type { SiteEntry, SiteIndexView } from "./published/site-index.js";
export { sitePicture } from "./published/site-picture.js";
export { siteWords } from "./published/site-words.js";
export { startPage } from "./published/start.js";
export { Announcements, type AnnouncementsProps } from "./radar/Announcements.js";
export { type ChartPlan, planChart } from "./radar/chart-plan.js";
export { facets, noFilter, type RadarFilter } from "./radar/filter.js";
export { inSector } from "./radar/in-sector.js";
export { type PageLayout, pageLayout } from "./radar/page-layout.js";
export { type RadarPageState, startState } from "./radar/page-state.js";
export { pageTitle } from "./radar/page-title.js";
export { RadarBare, type RadarBareProps } from "./radar/RadarBare.js";
export { RadarChart, type RadarChartActions, type RadarChartProps } from "./radar/RadarChart.js";
export { RadarDetails, type RadarDetailsProps } from "./radar/RadarDetails.js";
export { RadarList, type RadarListProps } from "./radar/RadarList.js";
export { RadarPage, type RadarPageProps } from "./radar/RadarPage.js";
export { RadarTable, type RadarTableProps } from "./radar/RadarTable.js";
export { radarChoices } from "./radar/radar-choices.js";
export { radarTable } from "./radar/radar-table.js";
export { radarTitles } from "./radar/radar-titles.js";
export { createRadarViewer } from "./radar/radar-viewer.js";
export { readingWords } from "./radar/reading-words.js";
export { type RingCount, ringCounts } from "./radar/ring-counts.js";
export type { Comparing } from "./radar/since/comparing.js";
export { type LayoutWithPast, layoutWithPast, type Past, pastOf } from "./radar/since/layout-with-past.js";
export type { ChangeView, GhostView, SinceView } from "./radar/since/model.js";
export type { Since } from "./radar/since/since-view.js";
export type { TimelineEdition, TimelineView } from "./radar/since/timeline-view.js";
export { radarStyles } from "./radar/styles.js";
export { tableColumns } from "./radar/table-rows.js";
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
  type SectorView,
  type TechnologySectorView,
  type TechnologyState,
  type TechnologyView,
} from "./radar/view.js";
export { applyChanges, changesBetween, type RadarViewChanges } from "./radar/view-changes.js";
export * from "./report/index.js";
export { sameJson } from "./same-json.js";
export { renderBoardSvg } from "./static/board-svg.js";
export { escapeXml } from "./static/escape.js";
export type { PageScript } from "./static/page-shell.js";
export { type RadarHtmlOptions, renderRadarHtml } from "./static/radar-html.js";
export { type RadarSvgOptions, renderRadarSvg } from "./static/radar-svg.js";
export { renderSharePicture, shareText } from "./static/share-picture.js";
export type { ShareMeta } from "./static/share-tags.js";
export { renderSiteHtml } from "./static/site-html.js";
export { renderTableSvg, type TableSvg } from "./static/table-svg.js";
export { renderPlanHtml, renderProjectsHtml, type ViewsHtmlOptions } from "./static/views-html.js";
export * from "./tables/index.js";
export { formatDate } from "./text/date.js";
export { escapeMarkdown } from "./text/escape-markdown.js";
export { type Words, words } from "./text/index.js";
export { markdownHead, markdownRow } from "./text/markdown-table.js";
export * from "./theme.js";
export { useCalm } from "./use-calm.js";
export type { ChoiceOption, UsableChoice, ViewChoice } from "./view-choice.js";
