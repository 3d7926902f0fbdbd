import type { ChartPlan } from "./chart-plan.js";

/** How a mark comes to its place in a new picture: from where it stood, so many px away, or out of nothing. */
export interface MarkMove {
  readonly from: { readonly x: number; readonly y: number } | "nowhere";
  /** 0 and 1 in turn: what moves again must be told from what still moves. */
  readonly turn: 0 | 1;
}

/** A mark that is nearer than this to where it stood did not move, px. */
const least = 0.5;

/** What stands elsewhere in a picture of the same size; nothing of another size, where all of it does. */
export function movesBetween(
  before: ChartPlan,
  after: ChartPlan,
  turn: 0 | 1,
): ReadonlyMap<string, MarkMove> {
  const moves = new Map<string, MarkMove>();
  const { frame } = after;
  if (before === after || before.frame.size !== frame.size || before.frame.room !== frame.room) return moves;
  for (const [id, mark] of after.marks) {
    const old = before.marks.get(id);
    if (old === undefined) {
      moves.set(id, { from: "nowhere", turn });
      continue;
    }
    const from = { x: old.x - mark.x, y: old.y - mark.y };
    if (Math.hypot(from.x, from.y) >= least) moves.set(id, { from, turn });
  }
  return moves;
}

/** Class and style with which the style sheet moves a mark, or its name; none for what stays. */
export function moveStyle(move: MarkMove | undefined): {
  readonly class?: string;
  readonly style?: Readonly<Record<string, string>>;
} {
  if (move === undefined) return {};
  if (move.from === "nowhere") return { class: `kr-appear-${move.turn}` };
  const { x, y } = move.from;
  return { class: `kr-move-${move.turn}`, style: { "--kr-x": `${x}px`, "--kr-y": `${y}px` } };
}
