import type { VNode } from "preact";
import { num } from "../frame.js";
import type { Look } from "../look.js";
import { leastForSigns } from "../mark-signs.js";
import { crossPath, type Disc } from "./ghost-shapes.js";
import type { GhostView } from "./model.js";

interface GhostMarkProps extends Disc {
  readonly look: Look;
  readonly ghost: Pick<GhostView, "category" | "moved"> & { readonly ring: string | null };
}

/** Where a technology stood: an empty disc with a dotted rim; crossed, where it stands on no ring any more. */
export function GhostMark({ look, ghost, x, y, r }: GhostMarkProps): VNode {
  const color = look.colorOf(ghost.category);
  const small = r < leastForSigns;
  const width = small ? 0.75 : 1.25;
  const dash = Math.max(1, Math.min(2.2, r / 3));
  return (
    <g>
      <circle
        cx={num(x)}
        cy={num(y)}
        r={num(Math.max(0.4, r - width / 2))}
        fill={look.groundOf(ghost.ring)}
        stroke={color}
        stroke-width={width}
        {...(!small && { "stroke-dasharray": `${num(dash)} ${num(dash)}` })}
      />
      {!ghost.moved && !small && <path d={crossPath({ x, y, r })} stroke={color} stroke-width="1.25" />}
    </g>
  );
}
