export type { Block, Drawing, Picture } from "./blocks.js";
export { addressOfSvg, drawPicture, sizeOfSvg } from "./draw-picture.js";
export { fillTemplate } from "./fill-template.js";
export { reportHtml } from "./formats/html.js";
export { isReportEnding, type ReportEnding, reportEndings, reportFormats } from "./formats/index.js";
export type { Surroundings, Written } from "./formats/types.js";
export { inSentences } from "./in-sentences.js";
export { onePage } from "./one-page.js";
export { DrawnPicture, type DrawnPictureProps, type PictureColours } from "./page/DrawnPicture.js";
export { ReportPage, type ReportPageProps } from "./page/ReportPage.js";
export { reportStyles } from "./page/report-styles.js";
export type { DocumentId } from "./parts/index.js";
export type { Report, Section } from "./report.js";
export {
  type ReportReading,
  type ReportSources,
  reportSources,
  reportSourcesInSteps,
} from "./sources.js";
export {
  defaultTemplate,
  piecesOf,
  readTemplate,
  type TemplatePiece,
  type TemplateReading,
} from "./template.js";
export { reportTexts } from "./text/report.js";
