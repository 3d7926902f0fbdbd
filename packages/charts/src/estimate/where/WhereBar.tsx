import type { Reachability } from "@kommuneradar/core";
import type { VNode } from "preact";
import { tint } from "../../theme.js";
import { hatchId, place } from "../marks.js";
import { usePage } from "../page-context.js";

const height = 8;

/**
 * A part of a sector's potential: filled where it can be reached today, the more the firmer, hatched where it waits for a
 * platform, an outline where it is for later.
 */
export function WhereBar(props: { readonly share: number | null; readonly reach: Reachability }): VNode {
  const { palette } = usePage();
  const { share, reach } = props;
  const isContrast = palette.mode === "high-contrast";
  const fill =
    reach === "waiting"
      ? `url(#${hatchId})`
      : reach === "later"
        ? palette.background
        : isContrast
          ? palette.accent
          : tint(palette, 0.45 + 0.55 * (share ?? 0), palette.accent);
  return (
    <svg class="kr-where-bar" width="100%" height={height} overflow="visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} stroke={palette.line} />
      {share !== null && share > 0 && (
        <rect
          x="0"
          y="0.5"
          width={place(Math.max(share, 0.01))}
          height={height - 1}
          fill={fill}
          stroke={palette.accent}
          stroke-width="1"
        />
      )}
    </svg>
  );
}
