import { radarGeometry } from "@kommuneradar/core";
import { textWidth } from "../text/text-width.js";
import { fitInLines } from "../text/wrap.js";
import type { Box } from "./box.js";
import { type Frame, toPixels } from "./frame.js";
import type { RadarView } from "./view.js";

/** A ring's name (or its number) in the gutter: lines of text centred on a point, and the room it takes, in px. */
export interface RingName {
  readonly ring: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface RingNames {
  readonly names: readonly RingName[];
  /** The rings stand as numbers, and a line over the chart says which is which. */
  readonly numbered: boolean;
}

const lineHeight = 14;
/** Least room between two names, in px. */
const between = 6;
/** Page background round a name, in px: a lane ends there. */
const halo = 4;
/** Height of the gutter from which a name may take two lines, in px. */
const twoLineGutter = 32;

/**
 * Where the ring names lie: in the 9 o'clock gutter, mirrored at 3 o'clock when the segments are even in number.
 * A name is centred inside its ring's lanes, or over them where it needs the width. When one of them does not fit
 * its band, all stand as numbers.
 */
export function placeRingNames(view: RadarView, frame: Frame): RingNames {
  const { rings, layout } = view;
  const setting = { size: 11, bold: true, scale: frame.textScale };
  const lines = radarGeometry.ringNameGutter * frame.scale >= twoLineGutter ? 2 : 1;
  const placed = layout.rings.map((band, index) => {
    const title = rings[index]?.title ?? band.id;
    const lanes = layout.lanes.filter((lane) => lane.ring === band.id).map((lane) => lane.inner);
    const inLanes = Math.min(band.outer, ...lanes);
    const fitTo = (outer: number) =>
      fitInLines(title, (outer - band.inner) * frame.scale - between, lines, setting);
    const inner = fitTo(inLanes);
    const outer = inner === undefined ? band.outer : inLanes;
    return {
      band,
      middle: (band.inner + outer) / 2,
      lines: inner ?? fitTo(band.outer),
      number: String(index + 1),
    };
  });
  const numbered = placed.some((ring) => ring.lines === undefined);
  const mirrored = layout.segments.length > 0 && layout.segments.length % 2 === 0;
  const names = (mirrored ? [-1, 1] : [-1]).flatMap((side) =>
    placed.map(({ band, middle, lines, number }): RingName => {
      const shown = numbered || lines === undefined ? [number] : lines;
      const x = toPixels(frame, radarGeometry.radius + side * middle);
      const y = frame.centre;
      const half = Math.max(...shown.map((line) => textWidth(line, setting))) / 2 + halo;
      const tall = (shown.length * lineHeight) / 2 + halo / 2;
      return {
        ring: band.id,
        lines: shown,
        x,
        y,
        box: { left: x - half, right: x + half, top: y - tall, bottom: y + tall },
      };
    }),
  );
  return { names, numbered };
}
