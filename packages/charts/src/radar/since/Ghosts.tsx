import type { VNode } from "preact";
import type { ChartPlan } from "../chart-plan.js";
import type { Look } from "../look.js";
import { GhostMark } from "./GhostMark.js";
import { trailPath } from "./ghost-shapes.js";
import type { GhostView } from "./model.js";

interface GhostsProps {
  readonly look: Look;
  readonly plan: ChartPlan;
  readonly ghosts: readonly GhostView[];
  /** Ids that pass the filter; all without it. */
  readonly shown: ReadonlySet<string> | undefined;
  /** The technology pointed at: its way stands out, and the others' step back. */
  readonly pointed: string | undefined;
}

/** Where what changed stood, and the way from there to where it stands; under the marks. */
export function Ghosts({ look, plan, ghosts, shown, pointed }: GhostsProps): VNode | null {
  const visible = ghosts.filter(({ id }) => shown === undefined || shown.has(id));
  if (visible.length === 0) return null;
  const own = visible.filter(({ id }) => id === pointed);
  return (
    <g class="kr-ghosts" aria-hidden="true" pointer-events="none">
      <g class={pointed === undefined ? "kr-marks" : "kr-marks kr-dimmed"}>
        {visible.map((ghost) => (
          <Way key={`${ghost.id} ${ghost.moved}`} look={look} plan={plan} ghost={ghost} strong={false} />
        ))}
      </g>
      {own.map((ghost) => (
        <Way key={`${ghost.id} ${ghost.moved}`} look={look} plan={plan} ghost={ghost} strong />
      ))}
    </g>
  );
}

interface WayProps extends Pick<GhostsProps, "look" | "plan"> {
  readonly ghost: GhostView;
  readonly strong: boolean;
}

function Way({ look, plan, ghost, strong }: WayProps): VNode | null {
  const from = plan.ghosts.discs.get(ghost.id);
  if (from === undefined) return null;
  const trail = plan.ghosts.trails.get(ghost.id);
  const path = trail === undefined ? "" : trailPath(trail.from, trail.to);
  return (
    <g>
      {path !== "" && (
        <path d={path} fill={look.colorOf(ghost.category)} opacity={strong || look.plain ? 1 : 0.6} />
      )}
      <GhostMark look={look} ghost={ghost} {...from} />
    </g>
  );
}
