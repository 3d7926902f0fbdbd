import type { Radar } from "../radar/model.js";
import { diffRadars } from "./diff-radars.js";
import type { RadarDiff } from "./types.js";

const latest = new WeakMap<Radar, RadarDiff>();

/** `diffRadars`, reckoned once where one radar after the other is held against the same one twice. */
export function rememberedDiff(old: Radar, now: Radar): RadarDiff {
  const known = latest.get(now);
  if (known?.old === old) return known;
  const diff = diffRadars(old, now);
  latest.set(now, diff);
  return diff;
}
