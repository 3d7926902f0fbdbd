import type { VNode } from "preact";
import { Bar, Diamond, SavedTick } from "./marks.js";
import { usePage } from "./page-context.js";

/** The marks that are in use, in words. */
export function SectorLegend(props: {
  readonly hasHigh: boolean;
  readonly hasRange: boolean;
  /** Where a change can come, its mark has room before there is one. */
  readonly saved: "never" | "kept-room" | "shown";
}): VNode {
  const { palette, words } = usePage();
  const { sectors } = words;
  return (
    <ul class="kr-legend kr-sector-legend">
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <Bar palette={palette} from={0} to={0.7} y={1.5} height={9} />
          {props.hasRange && (
            <path d="M8 6H21M8.5 3V9M20.5 3V9" fill="none" stroke={palette.foreground} stroke-width="1" />
          )}
        </svg>
        {props.hasRange ? sectors.legendMean : sectors.legendMeanPlain}
      </li>
      {props.hasHigh && (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <Diamond palette={palette} share={0.5} y={6} size={4.5} />
          </svg>
          {sectors.legendHigh}
        </li>
      )}
      {props.saved !== "never" && (
        <li class={props.saved === "kept-room" ? "kr-kept-room" : undefined}>
          <svg width="6" height="12" aria-hidden="true">
            <SavedTick palette={palette} share={0.5} y={6} size={6} />
          </svg>
          {sectors.legendSaved}
        </li>
      )}
    </ul>
  );
}
