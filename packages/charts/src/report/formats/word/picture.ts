import { ImageRun, Paragraph } from "docx";
import { withoutMarks } from "../../../languages/language-marks.js";
import { lightPalette } from "../../../theme.js";
import type { Picture } from "../../blocks.js";
import { drawPicture, sizeOfSvg } from "../../draw-picture.js";
import type { Report } from "../../report.js";
import type { Surroundings } from "../types.js";
import { colours } from "./styles.js";
import { runsOf } from "./text.js";

/** CSS px between the margins of a page; a picture leaves room for its heading and what stands under it. */
const most = { width: 540, height: 640 };

interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array | undefined;
}

/** Every picture of a report by its name, drawn once. */
export type Drawings = ReadonlyMap<string, Drawn>;

export async function drawPictures(report: Report, { drawPng }: Surroundings): Promise<Drawings> {
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

export function pictureParts(block: Picture, drawings: Drawings): Paragraph[] {
  const drawn = drawings.get(block.name);
  if (drawn === undefined) return [];
  const scale = Math.min(1, most.width / drawn.width, most.height / drawn.height);
  const transformation = { width: drawn.width * scale, height: drawn.height * scale };
  const altText = { name: block.name, title: withoutMarks(block.caption), description: block.alt };
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(drawn.svg),
    transformation,
    altText,
    fallback: { type: "png", data: drawn.png ?? onePixel },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [image] }),
    new Paragraph({ children: runsOf(block.caption, { size: 19, color: colours.muted }) }),
  ];
}

/** A PNG of one transparent pixel: the file must name a picture for readers that show no drawings. */
const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);
