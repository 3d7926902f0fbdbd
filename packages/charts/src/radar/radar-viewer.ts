import type { Radar, RadarLayout } from "@kommuneradar/core";
import { sameJson } from "../same-json.js";
import { createTechnologyMemo } from "./technology-memo.js";
import { buildRadarView, type RadarViewOptions } from "./view.js";
import type { RadarView } from "./view-model.js";

/**
 * Makes the views of one radar, again and again as it is edited. Whatever is as it was in the view before is the same
 * object, so that what changed can be found, sent and drawn alone.
 */
export function createRadarViewer(): (
  radar: Radar,
  layout: RadarLayout,
  options: RadarViewOptions,
) => RadarView {
  let before: RadarView | undefined;
  const viewOf = createTechnologyMemo();
  return (radar, layout, options) => {
    const made = buildRadarView(radar, layout, options, viewOf);
    before = before === undefined ? made : reuse(before, made);
    return before;
  };
}

function reuse(before: RadarView, now: RadarView): RadarView {
  const known = new Map(before.technologies.map((technology) => [technology.id, technology]));
  const blips = new Map(before.layout.blips.map((blip) => [blip.id, blip]));
  const kept = <T>(old: T | undefined, made: T): T => (old !== undefined && sameJson(old, made) ? old : made);
  return {
    ...now,
    rings: kept(before.rings, now.rings),
    categories: kept(before.categories, now.categories),
    sectors: kept(before.sectors, now.sectors),
    since: kept(before.since, now.since),
    layout: {
      ...now.layout,
      rings: kept(before.layout.rings, now.layout.rings),
      segments: kept(before.layout.segments, now.layout.segments),
      lanes: kept(before.layout.lanes, now.layout.lanes),
      unplaced: kept(before.layout.unplaced, now.layout.unplaced),
      offRings: kept(before.layout.offRings, now.layout.offRings),
      blips: now.layout.blips.map((blip) => kept(blips.get(blip.id), blip)),
    },
    technologies: now.technologies.map((technology) => kept(known.get(technology.id), technology)),
  };
}
