import { useMemo, useRef } from "preact/hooks";
import type { ChartPlan } from "./chart-plan.js";
import { type MarkMove, movesBetween } from "./mark-moves.js";

/** What moves from the picture before to this one. */
export function useMoves(plan: ChartPlan): ReadonlyMap<string, MarkMove> {
  const before = useRef(plan);
  const turn = useRef<0 | 1>(0);
  return useMemo(() => {
    turn.current = turn.current === 0 ? 1 : 0;
    const moves = movesBetween(before.current, plan, turn.current);
    before.current = plan;
    return moves;
  }, [plan]);
}
