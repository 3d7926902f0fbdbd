import { distanceTo } from "./box.js";
import type { ChartPlan } from "./chart-plan.js";

/** How far from a mark's middle a pointer may be and still mean it, px: small marks are as easy to hit as large ones. */
const reach = 16;

/** Of the technologies drawn, the one a point of the picture means: the nearest mark within 16 px, else a name there. */
export function pointedAt(
  { marks, labels }: Pick<ChartPlan, "marks" | "labels">,
  ids: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): string | undefined {
  let best: { readonly id: string; readonly away: number } | undefined;
  for (const id of ids) {
    const mark = marks.get(id);
    if (mark === undefined) continue;
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away <= Math.max(reach, mark.r) && (best === undefined || away < best.away)) best = { id, away };
  }
  return best?.id ?? ids.find((id) => distanceTo(labels.get(id)?.box ?? nowhere, x, y) === 0);
}

const nowhere = { left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN };
