import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  type Table,
  TextRun,
} from "docx";
import { withoutMarks } from "../../languages/language-marks.js";
import { type Block, isSaidBefore } from "../blocks.js";
import { contentsOf, headingIds, type PartSection, type Report, type Section } from "../report.js";
import { formatWords } from "../text/format-words.js";
import type { ReportFormat } from "./types.js";
import { type Drawings, drawPictures, pictureParts } from "./word/picture.js";
import { colours, page, stylesFor } from "./word/styles.js";
import { tableOf } from "./word/table.js";
import { bullet, markdownParts, runsOf } from "./word/text.js";

/** For Word and what reads its files; pictures as drawings, with a PNG beside each where a browser can make one. */
export const docx: ReportFormat = {
  write: async (report, surroundings) => {
    const drawings = await drawPictures(report, surroundings);
    const document = new Document({
      title: withoutMarks(report.title),
      creator: "Kommuneradar",
      styles: stylesFor(languages[report.language]),
      sections: [
        {
          properties: { page },
          footers: { default: pageNumbers(withoutMarks(report.title)) },
          children: report.sections.flatMap((section, at) => sectionParts(section, at, report, drawings)),
        },
      ],
    });
    const content = new Uint8Array(await Packer.toArrayBuffer(document));
    const lacksPng = [...drawings.values()].some(({ png }) => png === undefined);
    return { content, ...(lacksPng && { note: formatWords(report.language).noPictures }) };
  },
};

const languages = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

function pageNumbers(title: string): Footer {
  const children = [`${title}  ·  `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children, size: 17, color: colours.muted })],
      }),
    ],
  });
}

type Part = Paragraph | Table;

function sectionParts(section: Section, at: number, report: Report, drawings: Drawings): Part[] {
  switch (section.kind) {
    case "title":
      return [headingOf(section.text, section.level, section.id, at > 0 && section.level === 1)];
    case "text":
      return markdownParts(section.markdown);
    case "contents":
      return contentsParts(report);
    case "part":
      return partParts(section, report, drawings);
  }
}

function partParts(part: PartSection, report: Report, drawings: Drawings): Part[] {
  const ids = headingIds(part).map(({ id }) => id);
  let isNewPage = false;
  const parts = part.blocks.flatMap((block, at) => {
    if (block.kind === "page-break") {
      isNewPage = true;
      return [];
    }
    if (block.kind !== "heading") return blockParts(block, isSaidBefore(part, at), report, drawings);
    const made = headingOf(block.text, block.level, ids.shift(), isNewPage);
    isNewPage = false;
    return [made];
  });
  return [...(part.title === "" ? [] : [headingOf(part.title, 2, part.id)]), ...parts];
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function headingOf(text: string, level: keyof typeof levels, id = "", pageBreakBefore = false): Paragraph {
  const children = [new Bookmark({ id, children: runsOf(text) })];
  return new Paragraph({ heading: levels[level], pageBreakBefore, children });
}

function contentsParts(report: Report): Part[] {
  const links = contentsOf(report).map(
    ({ id, text, level }) =>
      new Paragraph({
        indent: { left: (level - 1) * 360 },
        spacing: { before: level === 1 ? 120 : 0, after: 20 },
        children: [new InternalHyperlink({ anchor: id, children: runsOf(text, { bold: level === 1 }) })],
      }),
  );
  return [headingOf(formatWords(report.language).contents, 2, "contents"), ...links];
}

function blockParts(
  block: Exclude<Block, { kind: "heading" | "page-break" }>,
  isSaid: boolean,
  { language }: Report,
  drawings: Drawings,
): Part[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.text) })];
    case "markdown":
      return markdownParts(block.text);
    case "list":
      return block.items.map(({ text, url }) => bullet(text, url));
    case "table":
      // What follows a table would else stand close to its last line.
      return [
        ...(isSaid ? [] : [captionOf(block.caption)]),
        tableOf(block),
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } }),
      ];
    case "picture":
      return pictureParts(block, drawings);
    case "missing":
      return [missingOf(formatWords(language).missing, block.text)];
    case "notes":
      return block.lines.map(noteOf);
  }
}

const captionOf = (caption: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 60 },
    children: runsOf(caption, { bold: true, size: 20 }),
  });

const missingOf = (word: string, text: string) =>
  new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: colours.soft },
    border: { left: { style: "single", size: 18, space: 8, color: colours.warn } },
    indent: { left: 160 },
    children: [new TextRun({ text: `${word}: `, bold: true, color: colours.warn }), ...runsOf(text)],
  });

const noteOf = (line: string) =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 40 },
    children: runsOf(line, { size: 19, color: colours.muted }),
  });
