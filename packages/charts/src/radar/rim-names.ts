import { formatNumber, radarGeometry, type Segment } from "@kommuneradar/core";
import { textWidth } from "../text/text-width.js";
import { fitInLines } from "../text/wrap.js";
import { type ArcText, boxesAlong, pathOf } from "./along-arc.js";
import type { Box } from "./box.js";
import { type Frame, frameOf } from "./frame.js";
import type { RadarView } from "./view.js";

/** Name of a segment along the rim, with its count: one path per line of text. */
export interface RimName {
  readonly category: string;
  readonly lines: readonly RimLine[];
  readonly boxes: readonly Box[];
}

export interface RimLine {
  readonly text: string;
  /** Stands after the last line; "" on the others. */
  readonly count: string;
  readonly path: string;
}

const size = 12;
const lineHeight = 15;
/** From the rim to the text, px. */
const offset = 8;
/** Height of capital letters, px: reversed text hangs from the rim by it. */
const capHeight = 9;
const roomForOneLine = 24;
/** Text on the steep part of the rim is hard to read: from here it moves to 45°. */
const steep = Math.PI / 6;

/** The frame of a picture: with more room outside the box when a segment's name takes two lines. */
export function frameFor(view: RadarView, pictureSize: number, textScale: number): Frame {
  const frame = frameOf(pictureSize, roomForOneLine, textScale);
  const twoLines = placeRimNames(view, frame).some(({ lines }) => lines.length > 1);
  return twoLines ? frameOf(pictureSize, roomForOneLine + lineHeight, textScale) : frame;
}

/** Segment names outside the rim. One too long for its arc in two lines is left out: the list carries it. */
export function placeRimNames(view: RadarView, frame: Frame): readonly RimName[] {
  const rim = radarGeometry.radius * frame.scale;
  const setting = { size, bold: true, scale: frame.textScale };
  return view.layout.segments.flatMap((segment) => {
    const category = view.categories.find(({ id }) => id === segment.category);
    if (category === undefined || category.title === "") return [];
    const count = `\u00a0${formatNumber(category.count, view.language)}`;
    const arc =
      (segment.end - segment.start) * (rim + offset) -
      (segment.startGutter + segment.endGutter) * frame.scale;
    const room = arc - textWidth(count, setting) - 16;
    const lines = fitInLines(category.title, room, 2, setting);
    if (lines === undefined) return [];
    const width = Math.max(...lines.map((line) => textWidth(line + count, setting)));
    const angle = angleFor(segment, (width / 2 + 8) / rim);
    const reversed = angle > Math.PI;
    const texts = lines.map((line, index): ArcText => {
      const outward = reversed ? index : lines.length - 1 - index;
      const baseline = rim + offset + (reversed ? capHeight : 0) + outward * lineHeight;
      return { angle, baseline, width: textWidth(line + count, setting), reversed };
    });
    return [
      {
        category: category.id,
        lines: texts.map((text, index) => ({
          text: lines[index] ?? "",
          count: index === lines.length - 1 ? count : "",
          path: pathOf(frame, text),
        })),
        boxes: texts.flatMap((text) => boxesAlong(frame, text, size)),
      },
    ];
  });
}

/** The segment's middle; nearer the top or the bottom where the rim is steep there. */
function angleFor({ start, end }: Segment, half: number): number {
  const middle = (start + end) / 2;
  const upper = middle <= Math.PI + 1e-9;
  const side = middle < Math.PI / 2 ? 0 : middle > 1.5 * Math.PI ? 2 * Math.PI : Math.PI;
  if (Math.abs(middle - side) >= steep) return middle;
  const wanted = side === 0 || (side === Math.PI && !upper) ? side + Math.PI / 4 : side - Math.PI / 4;
  return Math.min(Math.max(wanted, start + half), end - half);
}
