import { formatNumber, type RadarLayout, type RingBand, radarGeometry } from "@kommuneradar/core";
import { textWidth } from "../text/text-width.js";
import { fitInLines } from "../text/wrap.js";
import type { Box } from "./box.js";
import { type Frame, toPixels } from "./frame.js";
import type { RadarView } from "./view.js";

/** A ring's name (or its number) in the gutter: lines of text centred on a point, and the room it takes, in px. */
export interface RingName {
  readonly ring: string;
  readonly lines: readonly string[];
  /** How many technologies stand in it, after the last line (which may be empty); "" where there is no room for it. */
  readonly count: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface RingNames {
  readonly names: readonly RingName[];
  /** The rings stand as numbers, and a line over the chart says which is which. */
  readonly numbered: boolean;
}

export const ringNameSetting = { size: 11, bold: true } as const;
const lineHeight = 14;
/** Least room between two names, in px. */
const between = 6;
/** Page background round a name, in px: a lane ends there. */
const halo = 4;
/** Height of the gutter from which a name may take two lines, in px. */
const twoLineGutter = 32;

/**
 * Where the ring names lie: in the 9 o'clock gutter, mirrored at 3 o'clock when the segments are even in number.
 * A name is centred inside its ring's lanes, or over them where it needs the width. All carry their counts, or none
 * does; when one of them does not fit its band, all stand as numbers.
 */
export function placeRingNames(view: RadarView, frame: Frame): RingNames {
  const { layout } = view;
  const written = write(view, frame, countsOf(view)) ?? write(view, frame, undefined);
  const placed = layout.rings.map((band, index) => {
    const outer = written?.[index]?.outer ?? lanesInner(layout, band);
    return {
      band,
      middle: (band.inner + outer) / 2,
      lines: written?.[index]?.lines ?? [String(index + 1)],
      count: written?.[index]?.count ?? "",
    };
  });
  const mirrored = layout.segments.length > 0 && layout.segments.length % 2 === 0;
  const names = (mirrored ? [-1, 1] : [-1]).flatMap((side) =>
    placed.map(({ band, middle, lines, count }) => {
      const x = toPixels(frame, radarGeometry.radius + side * middle);
      // On a small chart the plate would reach over marks beside the gutter.
      const gutter = radarGeometry.ringNameGutter * frame.scale;
      return ringNameAt(frame, { ring: band.id, lines, count, x, y: frame.centre }, gutter);
    }),
  );
  return { names, numbered: written === undefined };
}

/** A name with the room its plate takes, which is at most `mostHeight` px high. */
export function ringNameAt(
  frame: Frame,
  name: Omit<RingName, "box">,
  mostHeight = Number.POSITIVE_INFINITY,
): RingName {
  const { lines, count, x, y } = name;
  const setting = { ...ringNameSetting, scale: frame.textScale };
  const widths = lines.map((line, index) =>
    textWidth(index === lines.length - 1 ? line + count : line, setting),
  );
  const half = Math.max(...widths) / 2 + halo;
  const tall = Math.min(lines.length * lineHeight + halo, mostHeight) / 2;
  return { ...name, box: { left: x - half, right: x + half, top: y - tall, bottom: y + tall } };
}

/** What the numbers stand for, one text per ring: "1 Ta i bruk (10)". */
export function ringNumberTexts(view: RadarView): string[] {
  const counts = countsOf(view);
  return view.rings.map(({ title }, index) => {
    const count = counts?.[index];
    return `${index + 1}\u00a0${title}${count ? `\u00a0(${count.trim()})` : ""}`;
  });
}

/** As they stand after the names; undefined on a chart without technologies. */
function countsOf({ layout, language }: RadarView): readonly string[] | undefined {
  if (layout.blips.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { ring } of layout.blips) counts.set(ring, (counts.get(ring) ?? 0) + 1);
  return layout.rings.map(({ id }) => `\u00a0${formatNumber(counts.get(id) ?? 0, language)}`);
}

interface WrittenName {
  readonly lines: readonly string[];
  readonly count: string;
  /** Where the room it is centred in ends, u. */
  readonly outer: number;
}

/** Every name in its band, with its count where counts are given; undefined when one does not fit. */
function write(
  { rings, layout }: RadarView,
  frame: Frame,
  counts: readonly string[] | undefined,
): readonly WrittenName[] | undefined {
  const setting = { ...ringNameSetting, scale: frame.textScale };
  const mostLines = radarGeometry.ringNameGutter * frame.scale >= twoLineGutter ? 2 : 1;
  const names = layout.rings.map((band, index): WrittenName | undefined => {
    const count = counts?.[index] ?? "";
    const title = rings[index]?.title ?? band.id;
    for (const outer of [lanesInner(layout, band), band.outer]) {
      const room = (outer - band.inner) * frame.scale - between;
      const lines = fitInLines(title + count, room, mostLines, setting);
      if (lines !== undefined) return { lines: withoutCount(lines, count), count, outer };
      const under = mostLines === 2 && count !== "" && textWidth(title, setting) <= room;
      if (under) return { lines: [title, ""], count: count.trim(), outer };
    }
    return undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

function withoutCount(lines: readonly string[], count: string): readonly string[] {
  return lines.map((line, row) =>
    row === lines.length - 1 ? line.slice(0, line.length - count.length) : line,
  );
}

function lanesInner(layout: RadarLayout, band: RingBand): number {
  return Math.min(
    band.outer,
    ...layout.lanes.filter((lane) => lane.ring === band.id).map((lane) => lane.inner),
  );
}
