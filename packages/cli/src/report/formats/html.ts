import { escapeXml, markdownHtml } from "@kommuneradar/charts";
import { reportTexts } from "../../text/report.js";
import { type Block, isSaidBefore, isWebAddress, type ListItem, type Picture } from "../blocks.js";
import { contentsOf, headingIds, type Report, type Section } from "../document.js";
import { onePageStyles, reportStyles } from "./html-styles.js";
import type { ReportFormat } from "./types.js";

/** One page that stands alone: opens from disk, prints on A4, has no script and fetches nothing. */
export const html: ReportFormat = {
  write: async (report) => ({ content: reportHtml(report) }),
};

export function reportHtml(report: Report): string {
  const body = report.sections.map((section) => sectionHtml(section, report)).join("\n");
  return pageHtml(report, body, report.isOnePage ? `${reportStyles}${onePageStyles}` : reportStyles);
}

/** The frame of a page. `body` is markup. */
export function pageHtml(
  { language, title }: Pick<Report, "language" | "title">,
  body: string,
  styles: string,
): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title>`,
    `<style>${styles}</style></head><body><main>\n${body}\n</main></body></html>\n`,
  ].join("");
}

function sectionHtml(section: Section, report: Report): string {
  if (section.kind === "title") return `<h1 id="${section.id}">${escapeXml(section.text)}</h1>`;
  if (section.kind === "text") return markdownHtml(section.markdown);
  if (section.kind === "contents") return contentsHtml(report);
  const ids = headingIds(section).map(({ id }) => id);
  const blocks = section.blocks.map((block, at) => {
    if (block.kind === "heading")
      return `<h${block.level} id="${ids.shift()}">${escapeXml(block.text)}</h${block.level}>`;
    if (block.kind === "table") return tableHtml(block, isSaidBefore(section.blocks, at));
    return blockHtml(block, reportTexts(report.language).missing);
  });
  if (section.title === "") return `<div id="${section.id}">${blocks.join("\n")}</div>`;
  return `<section aria-labelledby="${section.id}"><h2 id="${section.id}">${escapeXml(section.title)}</h2>\n${blocks.join("\n")}</section>`;
}

function contentsHtml(report: Report): string {
  const label = escapeXml(reportTexts(report.language).contents);
  const items = contentsOf(report).map(
    ({ id, text, level }) => `<li class="level-${level}"><a href="#${id}">${escapeXml(text)}</a></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${label}</h2><ul>${items.join("")}</ul></nav>`;
}

/** Everything but headings and tables, which depend on where they stand. */
function blockHtml(block: Exclude<Block, { kind: "heading" | "table" }>, missingWord: string): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${escapeXml(block.text)}</p>`;
    case "markdown":
      return markdownHtml(block.text);
    case "list":
      return `<ul>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join("")}</ul>`;
    case "picture":
      return pictureHtml(block);
    case "missing":
      return `<p class="missing"><strong>${escapeXml(missingWord)}:</strong> ${escapeXml(block.text)}</p>`;
    case "notes":
      return `<ul class="notes">${block.lines.map((line) => `<li>${escapeXml(line)}</li>`).join("")}</ul>`;
    case "page-break":
      return '<div class="page"></div>';
  }
}

/** A table of so many rows is not cut by the end of a page. */
const whole = 14;

/** A table that is too wide scrolls by itself, by keyboard too. */
function tableHtml(
  { caption, rows, numbersFrom }: Extract<Block, { kind: "table" }>,
  isSaid: boolean,
): string {
  const [head = [], ...body] = rows;
  const kind = (at: number) => (at < numbersFrom ? "" : ' class="number"');
  const heads = head.map((cell, at) => `<th scope="col"${kind(at)}>${escapeXml(cell)}</th>`);
  const lines = body.map((cells) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell, at) => `<td${kind(at + 1)}>${escapeXml(cell)}</td>`);
    const own = numbersFrom === 0 ? `<td class="number">` : `<th scope="row">`;
    return `<tr>${own}${escapeXml(first)}${numbersFrom === 0 ? "</td>" : "</th>"}${others.join("")}</tr>`;
  });
  const label = escapeXml(caption);
  return `<div class="wide${rows.length > whole ? "" : " short"}" role="group" aria-label="${label}" tabindex="0"><table><caption${isSaid ? ' class="said"' : ""}>${label}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}

function pictureHtml({ svg, darkSvg, alt, caption, name }: Picture): string {
  const dark =
    darkSvg === undefined
      ? ""
      : `<source media="screen and (prefers-color-scheme: dark)" srcset="${address(darkSvg)}">`;
  return `<figure class="${escapeXml(name)}"><picture>${dark}<img src="${address(svg)}" alt="${escapeXml(alt)}"></picture><figcaption>${escapeXml(caption)}</figcaption></figure>`;
}

const address = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

function itemHtml({ text, url }: ListItem): string {
  return isWebAddress(url) ? `<a href="${escapeXml(url)}">${escapeXml(text)}</a>` : escapeXml(text);
}
