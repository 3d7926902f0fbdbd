import { grown, squareAround } from "./box.js";
import type { Frame } from "./frame.js";
import { placeGutterNames } from "./gutter-names.js";
import { type ChartLabel, placeLabels } from "./labels.js";
import { type LaneName, placeLaneNames } from "./lane-names.js";
import { type PlacedMark, placeMarks } from "./placed-marks.js";
import { frameFor, placeRimNames, type RimName } from "./rim-names.js";
import { placeRingNames, type RingNames } from "./ring-names.js";
import { type GhostPlan, planGhosts } from "./since/ghost-plan.js";
import type { RadarView } from "./view.js";

/** Where everything of a chart lies, in px. */
export interface ChartPlan {
  /** Size of the picture, and where the box of 1000 × 1000 u lies in it. */
  readonly frame: Frame;
  /** On plates in the gutters, or in a line of their own. */
  readonly ringNames: RingNames;
  /** Of cross-cutting categories, along their lanes. */
  readonly laneNames: readonly LaneName[];
  /** Of the other categories, around the chart. */
  readonly rimNames: readonly RimName[];
  /** By id of the technology, each with its tip where it moved. */
  readonly marks: ReadonlyMap<string, PlacedMark>;
  /** Names beside or in the marks, by id; those without room are not there. */
  readonly labels: ReadonlyMap<string, ChartLabel>;
  /** Where what changed stood. */
  readonly ghosts: GhostPlan;
}

/** Between a ring name's plate and a technology's name, px. */
const plateRoom = 4;

/** Plans a chart of `size` × `size` px: a pure function of the view, the size and how wide the font may be. */
export function planChart(view: RadarView, size: number, textScale: number): ChartPlan {
  const frame = frameFor(view, size, textScale);
  const ringNames = placeRingNames(view, frame);
  const laneNames = placeLaneNames(view, frame);
  const rimNames = placeRimNames(view, frame);
  const marks = placeMarks(view, frame);
  const ghosts = planGhosts(view, frame, marks);
  const laneBoxes = laneNames.flatMap((name) => name.boxes);
  const ghostBoxes = [...ghosts.discs.values()].map((ghost) => squareAround(ghost, ghost.r));
  const taken = [
    ...ringNames.names.map((name) => grown(name.box, plateRoom)),
    ...laneBoxes,
    ...rimNames.flatMap((name) => name.boxes),
    ...ghostBoxes,
  ];
  const labels = placeLabels(view, { frame, marks, taken, trails: [...ghosts.trails.values()] });
  // A technology's name comes before a ring's second and third one.
  const repeated = placeGutterNames(view, frame, ringNames.names, marks, [
    ...laneBoxes,
    ...ghostBoxes,
    ...labels.map((label) => grown(label.box, plateRoom)),
  ]);
  return {
    frame,
    ringNames: { ...ringNames, names: [...ringNames.names, ...repeated] },
    laneNames,
    rimNames,
    marks: new Map(marks.map((mark) => [mark.id, mark])),
    labels: new Map(labels.map((label) => [label.id, label])),
    ghosts,
  };
}
