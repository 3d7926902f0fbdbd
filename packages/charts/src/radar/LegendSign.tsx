import type { VNode } from "preact";
import type { LegendEntry } from "./legend-entries.js";
import type { Look } from "./look.js";
import { Mark } from "./Mark.js";
import { GhostMark } from "./since/GhostMark.js";

/** In a legend the centre is above. */
const inward = -90;
const radius = 5;

interface LegendSignProps {
  readonly look: Look;
  readonly entry: Pick<LegendEntry, "signs" | "ghost">;
  readonly x: number;
  readonly y: number;
}

/** One of the legend's signs, in the colour of text. */
export function LegendSign({ look, entry: { signs, ghost }, x, y }: LegendSignProps): VNode {
  if (ghost === undefined) return <Mark {...{ look, signs, inward, x, y, radius }} />;
  const drawn = { category: "", ring: null, moved: ghost === "moved" };
  return <GhostMark look={look} ghost={drawn} x={x} y={y} r={radius} />;
}
