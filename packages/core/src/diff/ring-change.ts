import type { Radar, Technology } from "../radar/model.js";
import { placeTechnology } from "../radar/placement.js";
import { inputChanges } from "./input-changes.js";
import type { Move, RadarDiff } from "./types.js";

type RingChange =
  | { readonly list: "moved"; readonly entry: Move }
  | { readonly list: "placed" | "unplaced"; readonly entry: RadarDiff["placed"][number] };

/**
 * From which ring to which a technology went, both as drawn: stated or derived. Undefined where it stands in the
 * same ring, or in one of another name in the same place, and while it is off the rings in one of the radars.
 */
export function ringChange(
  [old, oldRadar]: readonly [Technology, Radar],
  [now, nowRadar]: readonly [Technology, Radar],
): RingChange | undefined {
  if (old.status !== "active" || now.status !== "active") return undefined;
  const { id } = now;
  const [was, is] = [placeTechnology(oldRadar, old), placeTechnology(nowRadar, now)];
  if (was.ring === is.ring) return undefined;
  if (was.ring === undefined)
    return (is.ring && { list: "placed", entry: { id, ring: is.ring } }) || undefined;
  if (is.ring === undefined) return { list: "unplaced", entry: { id, ring: was.ring } };
  // Counted from the middle of each radar, so that the way back is the same number of rings.
  const by = depth(oldRadar, was.ring) - depth(nowRadar, is.ring);
  if (by === 0) return undefined;
  const why = {
    inputs: inputChanges(old.assessment, now.assessment),
    departs: is.departs,
    because: is.departs ? now.ringBecause : undefined,
  };
  return { list: "moved", entry: { id, from: was.ring, to: is.ring, by, why } };
}

function depth({ rings }: Radar, ring: string): number {
  return rings.findIndex(({ id }) => id === ring);
}
