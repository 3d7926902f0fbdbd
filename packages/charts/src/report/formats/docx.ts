import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { lightPalette } from "../../theme.js";
import { type Block, isSaidBefore, isWebAddress, type Picture } from "../blocks.js";
import { drawPicture, sizeOfSvg } from "../draw-picture.js";
import { contentsOf, headingIds, type Report, type Section } from "../report.js";
import { formatWords } from "../text/format-words.js";
import type { ReportFormat, Surroundings } from "./types.js";

/** For Word and what reads its files; pictures as drawings, with a PNG beside each where a browser can make one. */
export const docx: ReportFormat = {
  write: async (report, surroundings) => {
    const pictures = await drawPictures(report, surroundings);
    const children = report.sections.flatMap((section) => sectionParts(section, report, pictures));
    const document = new Document({
      title: report.title,
      creator: "Kommuneradar",
      styles: {
        default: {
          document: { run: { font: "Calibri", size: 22, language: { value: languages[report.language] } } },
        },
      },
      sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, children }],
    });
    const content = new Uint8Array(await Packer.toArrayBuffer(document));
    const lacksPng = [...pictures.values()].some(({ png }) => png === undefined);
    return { content, ...(lacksPng && { note: formatWords(report.language).noPictures }) };
  },
};

const languages = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

/** CSS px between the margins of a page. */
const textWidth = 600;
const textHeight = 860;

interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array | undefined;
}

async function drawPictures(report: Report, { drawPng }: Surroundings): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const section of report.sections) {
    for (const block of section.kind === "part" ? section.blocks : []) {
      if (block.kind !== "picture" || drawn.has(block.name)) continue;
      const svg = drawPicture(block.drawing, lightPalette);
      drawn.set(block.name, { svg, ...sizeOfSvg(svg), png: await drawPng(svg) });
    }
  }
  return drawn;
}

type Part = Paragraph | Table;

function sectionParts(section: Section, report: Report, pictures: ReadonlyMap<string, Drawn>): Part[] {
  if (section.kind === "title") return [headingOf(section.text, HeadingLevel.HEADING_1, section.id)];
  if (section.kind === "text") return markdownParts(section.markdown);
  if (section.kind === "contents") return contentsParts(report);
  const ids = headingIds(section).map(({ id }) => id);
  return [
    ...(section.title === "" ? [] : [headingOf(section.title, HeadingLevel.HEADING_2, section.id)]),
    ...section.blocks.flatMap((block, at) =>
      block.kind === "heading"
        ? [
            headingOf(
              block.text,
              block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4,
              ids.shift(),
            ),
          ]
        : isSaidBefore(section.blocks, at) && block.kind === "table"
          ? [tableOf(block)]
          : blockParts(block, report, pictures),
    ),
  ];
}

function headingOf(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  id = "",
): Paragraph {
  return new Paragraph({ heading: level, children: [new Bookmark({ id, children: [new TextRun(text)] })] });
}

function contentsParts(report: Report): Part[] {
  return contentsOf(report).map(
    ({ id, text, level }) =>
      new Paragraph({
        indent: { left: (level - 1) * 360 },
        children: [
          new InternalHyperlink({
            anchor: id,
            children: [new TextRun({ text, bold: level === 1, style: "Hyperlink" })],
          }),
        ],
      }),
  );
}

function blockParts(
  block: Exclude<Block, { kind: "heading" }>,
  { language }: Report,
  pictures: ReadonlyMap<string, Drawn>,
): Part[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph(block.text)];
    case "markdown":
      return markdownParts(block.text);
    case "list":
      return block.items.map(({ text, url }) => bullet(text, url));
    case "table":
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 80 },
          children: [new TextRun({ text: block.caption, bold: true })],
        }),
        tableOf(block),
      ];
    case "picture":
      return pictureParts(block, pictures.get(block.name));
    case "missing":
      return [
        new Paragraph({
          children: [
            new TextRun({ text: `${formatWords(language).missing}: `, bold: true }),
            new TextRun(block.text),
          ],
        }),
      ];
    case "notes":
      return block.lines.map(
        (line) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [new TextRun({ text: line, size: 19, color: "57606A" })],
          }),
      );
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function bullet(text: string, url?: string): Paragraph {
  const isWeb = isWebAddress(url);
  const run = new TextRun(isWeb ? { text, style: "Hyperlink" } : { text });
  return new Paragraph({
    bullet: { level: 0 },
    children: [isWeb ? new ExternalHyperlink({ link: url, children: [run] }) : run],
  });
}

function tableOf({ rows, numbersFrom }: Extract<Block, { kind: "table" }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: cells.map(
            (text, at) =>
              new TableCell({
                margins: { left: 60, right: 60, top: 30, bottom: 30 },
                children: [
                  new Paragraph({
                    ...(at >= numbersFrom && { alignment: AlignmentType.RIGHT }),
                    children: [new TextRun({ text, bold: row === 0, size: 18 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function pictureParts(block: Picture, drawn: Drawn | undefined): Part[] {
  if (drawn === undefined) return [];
  const scale = Math.min(1, textWidth / drawn.width, textHeight / drawn.height);
  const transformation = { width: drawn.width * scale, height: drawn.height * scale };
  const altText = { name: block.name, title: block.caption, description: block.alt };
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(drawn.svg),
    transformation,
    altText,
    fallback: { type: "png", data: drawn.png ?? onePixel },
  });
  return [
    new Paragraph({ keepNext: true, children: [image] }),
    new Paragraph({ children: [new TextRun({ text: block.caption, italics: true })] }),
  ];
}

/** A PNG of one transparent pixel: the file must name a picture for readers that show no drawings. */
const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/** Paragraphs and lists of a description, its marks taken off and its addresses written out. */
function markdownParts(text: string): Part[] {
  const plain = (line: string) =>
    line
      .replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, "$1 ($2)")
      .replace(
        /\*\*(.+?)\*\*|\*(\S|\S.*?\S)\*|`([^`]+)`/g,
        (_, strong, emphasis, code) => strong ?? emphasis ?? code,
      );
  return text
    .trim()
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)]) )/)
    .map((block) => {
      const item = /^\s*(?:[-*+]|\d+[.)]) +([\s\S]*)$/.exec(block)?.[1];
      const line = plain((item ?? block).replace(/^#{1,6} +/, "").replace(/\s+/g, " "));
      return item === undefined ? new Paragraph(line) : bullet(line);
    });
}
