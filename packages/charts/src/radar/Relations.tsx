import type { VNode } from "preact";
import type { Palette } from "../theme.js";
import type { ChartPlan } from "./chart-plan.js";
import { num } from "./frame.js";
import type { TechnologyView } from "./view.js";

interface RelationsProps {
  readonly palette: Palette;
  readonly plan: ChartPlan;
  /** What is drawn. */
  readonly technologies: readonly TechnologyView[];
  /** The technology whose relations are shown. */
  readonly of: string | undefined;
  readonly prefix: string;
}

/** A line ends this far off the mark it leads to, px. */
const gap = 4;

/** Lines to what a technology depends on (solid, with an arrowhead) and is related to (dashed). */
export function Relations({ palette, plan, technologies, of, prefix }: RelationsProps): VNode | null {
  const technology = technologies.find(({ id }) => id === of);
  if (technology === undefined) return null;
  const drawn = new Set(technologies.map(({ id }) => id));
  const arrow = `${prefix}-arrow`;
  const line = (from: string, to: string, solid: boolean) => {
    const [a, b] = [plan.marks.get(from), plan.marks.get(to)];
    if (a === undefined || b === undefined || a === b || !drawn.has(from) || !drawn.has(to)) return null;
    const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    return (
      <line
        key={`${from} ${to} ${solid}`}
        x1={num(a.x + dx * (a.r + gap))}
        y1={num(a.y + dy * (a.r + gap))}
        x2={num(b.x - dx * (b.r + gap))}
        y2={num(b.y - dy * (b.r + gap))}
        stroke={palette.foreground}
        stroke-width="1"
        {...(solid ? { "marker-end": `url(#${arrow})` } : { "stroke-dasharray": "4 3" })}
      />
    );
  };
  return (
    <g aria-hidden="true" pointer-events="none">
      <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M0 0L8 4L0 8Z" fill={palette.foreground} />
      </marker>
      {technology.dependsOn.map((to) => line(technology.id, to.id, true))}
      {technology.usedBy.map((user) => line(user.id, technology.id, true))}
      {technology.relatesTo.map((to) => line(technology.id, to.id, false))}
    </g>
  );
}
