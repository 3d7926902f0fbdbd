import type { RingBand } from "@kommuneradar/core";
import { type Box, distanceTo, overlap, reachOf } from "./box.js";
import { type Frame, pointAt } from "./frame.js";
import type { PlacedMark } from "./placed-marks.js";
import { type RingName, ringNameAt } from "./ring-names.js";
import type { RadarView } from "./view.js";

/** Room between a name and a mark, px. */
const clearance = 4;
/** How far apart the places are that are tried, u. */
const step = 3;

/**
 * Where the segments are odd in number, no gutter lies at 3 o'clock, and the ring of a mark there would have to be
 * traced half round the chart. So each ring's name stands once more in the two gutters nearest to 3 o'clock, level,
 * inside its band, where no mark is in the way; where one is, it is left out.
 */
export function placeGutterNames(
  view: RadarView,
  frame: Frame,
  names: readonly RingName[],
  marks: readonly PlacedMark[],
  taken: readonly Box[],
): readonly RingName[] {
  const { segments, rings } = view.layout;
  const count = segments.length;
  if (count % 2 === 0 || count === 1) return [];
  const angles = [(count - 1) / 2, (count + 1) / 2].map((boundary) => (boundary / count) * 2 * Math.PI);
  return angles.flatMap((angle) =>
    rings.flatMap((band) => {
      const own = names.find(({ ring }) => ring === band.id);
      if (own === undefined) return [];
      const lines = own.lines.filter((line) => line !== "");
      const near = marks.filter(({ ring }) => ring === band.id);
      const isFree = ({ box }: RingName) =>
        isInside(box, band, frame) &&
        !taken.some((other) => overlap(box, other)) &&
        near.every((mark) =>
          [{ x: mark.x, y: mark.y, r: mark.reach }, ...mark.spots].every(
            ({ x, y, r }) => distanceTo(box, x, y) >= r + clearance,
          ),
        );
      const found = placesAlong(band)
        .map((distance) =>
          ringNameAt(frame, { ...own, lines, count: "", ...pointAt(frame, angle, distance) }),
        )
        .find(isFree);
      return found === undefined ? [] : [found];
    }),
  );
}

/** From the middle of a band to its edges. */
function placesAlong({ inner, outer }: RingBand): number[] {
  const middle = (inner + outer) / 2;
  const steps = Math.floor((outer - inner) / 2 / step);
  return [
    middle,
    ...Array.from({ length: steps }, (_, index) => [(index + 1) * step, -(index + 1) * step])
      .flat()
      .map((away) => middle + away),
  ];
}

function isInside(box: Box, { inner, outer }: RingBand, frame: Frame): boolean {
  return (
    distanceTo(box, frame.centre, frame.centre) >= inner * frame.scale &&
    reachOf(box, frame.centre, frame.centre) <= outer * frame.scale
  );
}
