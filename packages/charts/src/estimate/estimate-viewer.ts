import { sameItems } from "@kommuneradar/core";
import { sameJson } from "../same-json.js";
import type { EstimateViewInput } from "./input.js";
import { KeptRows } from "./kept-rows.js";
import type { EstimateView, OccupationsView } from "./model.js";
import { buildEstimateView } from "./view.js";

/**
 * Makes the views of one estimate, again and again as it is edited. Whatever is as it was in the view before is the same
 * object, so that what changed can be found, sent and drawn alone: see `estimateChangesBetween`.
 */
export function createEstimateViewer(): (input: EstimateViewInput) => EstimateView {
  const rows = new KeptRows();
  let before: EstimateView | undefined;
  return (input) => {
    const made = buildEstimateView(input, rows);
    before = before === undefined ? made : reuse(before, made);
    return before;
  };
}

function reuse(before: EstimateView, now: EstimateView): EstimateView {
  const { occupations, ...parts } = now;
  const kept = Object.entries(parts).map(([name, part]) => {
    const old = before[name as keyof typeof parts];
    return [name, sameJson(old, part) ? old : part];
  });
  return {
    ...(Object.fromEntries(kept) as typeof parts),
    occupations: occupations && reuseOccupations(before.occupations, occupations),
  };
}

/** Rows are kept one by one already: what is the same is the same object. */
function reuseOccupations(before: OccupationsView | null, now: OccupationsView): OccupationsView {
  if (before === null) return now;
  const { rows: old, ...headBefore } = before;
  const { rows, ...head } = now;
  if (!sameItems(old, rows)) return now;
  return sameJson(headBefore, head) ? before : { ...now, rows: old };
}
