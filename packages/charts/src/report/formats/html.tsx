import { renderToStaticMarkup } from "preact-render-to-string";
import { titleElement } from "../../static/title-element.js";
import { darkPalette, lightPalette } from "../../theme.js";
import type { Picture } from "../blocks.js";
import { DrawnPicture } from "../page/DrawnPicture.js";
import { ReportPage } from "../page/ReportPage.js";
import { onePageStyles, reportFileStyles, reportStyles } from "../page/report-styles.js";
import type { Report } from "../report.js";
import type { ReportFormat } from "./types.js";

/** One page that stands alone: opens from disk, prints on A4, has no script and fetches nothing. */
export const html: ReportFormat = {
  write: async (report) => ({ content: reportHtml(report) }),
};

/** The whole page, without a byte order mark. */
export function reportHtml(report: Report): string {
  const { language, isOnePage } = report;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">${titleElement(report.title)}`,
    `<style>${reportFileStyles}${reportStyles}${isOnePage ? onePageStyles : ""}</style></head><body>`,
    renderToStaticMarkup(<ReportPage report={report} draw={drawBoth} />),
    "</body></html>\n",
  ].join("");
}

/** On a light ground, and on a dark one for a screen that has one; paper is light. */
const colours = [
  { media: "screen and (prefers-color-scheme: dark)", palette: darkPalette },
  { palette: lightPalette },
];

function drawBoth(picture: Picture) {
  return <DrawnPicture picture={picture} colours={colours} />;
}
