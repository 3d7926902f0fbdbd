import { formatNumber, type Lane, radarGeometry } from "@kommuneradar/core";
import { textWidth } from "../text/text-width.js";
import { type ArcText, boxesAlong, pathOf } from "./along-arc.js";
import type { Box } from "./box.js";
import type { Frame } from "./frame.js";
import type { RadarView } from "./view.js";

/** Name of a cross-cutting category, along its outermost filled lane on the upper arc. */
export interface LaneName {
  readonly category: string;
  readonly text: string;
  /** How many technologies cut across there, after the name. */
  readonly count: string;
  readonly path: string;
  /** Boxes along the arc, so that other names keep off it. */
  readonly boxes: readonly Box[];
}

const size = 11;
/** The top, where text is level, and away from the names along the rim. */
const wanted = Math.PI / 2;

/** A name without a free stretch of its lane, or whose lane is too thin for letters, is left to the list. */
export function placeLaneNames(view: RadarView, frame: Frame): readonly LaneName[] {
  const setting = { size, bold: true, scale: frame.textScale };
  return view.categories
    .filter((category) => category.crossCutting)
    .flatMap((category) => {
      const lane = view.layout.lanes.findLast((own) => own.category === category.id && own.filled);
      if (lane === undefined || (lane.outer - lane.inner) * frame.scale < size) return [];
      const middle = ((lane.inner + lane.outer) / 2) * frame.scale;
      const count = `\u00a0${formatNumber(category.count, view.language)}`;
      const width = textWidth(category.title + count, setting);
      const angle = freeAngle(view, lane, middle, width, frame);
      if (angle === undefined) return [];
      // The baseline lies below the middle of the lane by half the height of the letters.
      const text: ArcText = { angle, baseline: middle - size * 0.36, width, reversed: false };
      const boxes = boxesAlong(frame, text, size);
      return [{ category: category.id, text: category.title, count, path: pathOf(frame, text), boxes }];
    });
}

/** The angle nearest to the wanted one, on the upper arc, where no blip of the lane is in the way, nor where one stood. */
function freeAngle(
  view: RadarView,
  lane: Lane,
  middle: number,
  width: number,
  frame: Frame,
): number | undefined {
  const half = (width / 2 + 6) / middle;
  const { blipRadius } = view.layout;
  const ghosts = view.since?.ghosts.map((ghost) => ({ ...ghost, r: blipRadius })) ?? [];
  const blips = [...view.layout.blips, ...ghosts]
    .filter((blip) => blip.category === lane.category && blip.ring === lane.ring)
    .map((blip) => ({
      angle: Math.atan2(radarGeometry.radius - blip.y, radarGeometry.radius - blip.x),
      half: (blip.r * frame.scale) / middle,
    }));
  const from = half + (radarGeometry.ringNameGutter * frame.scale) / middle;
  const steps = 60;
  const angles = Array.from({ length: steps + 1 }, (_, step) => from + ((Math.PI - 2 * from) * step) / steps);
  return angles
    .filter((angle) => angle >= from && angle <= Math.PI - from)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find((angle) => blips.every((blip) => Math.abs(blip.angle - angle) > half + blip.half));
}
