import type { VNode } from "preact";
import { AxisGrid } from "./axis.js";
import { Bar, coverageColor, coverageHatchId, crossId, Diamond, place, SavedTick } from "./marks.js";
import type { SectorRow } from "./model.js";
import { usePage } from "./page-context.js";

const height = 24;
const middle = height / 2;

/** A sector on the shared 0–100 % axis: A as a bar with its range as a whisker, B as an open diamond. */
export function SectorBar({ row }: { readonly row: SectorRow }): VNode {
  const { palette } = usePage();
  const { mean, high, lowCoverage } = row;
  return (
    <svg class="kr-sector-bar" width="100%" height={height} overflow="visible" aria-hidden="true">
      <AxisGrid from={-4} to={height + 4} firmStart />
      {mean.value !== null && (
        <>
          <Bar palette={palette} from={0} to={mean.value} y={middle - 6} height={12} hatched={lowCoverage} />
          <svg x={place(mean.value)} overflow="visible" aria-hidden="true">
            <rect x="-1" y={middle - 6} width="2" height="12" fill={palette.accent} />
          </svg>
        </>
      )}
      {mean.range !== null && <Whisker from={mean.range[0]} to={mean.range[1]} />}
      {mean.saved !== null && mean.change !== null && (
        <SavedTick palette={palette} share={mean.saved} y={middle} size={9} />
      )}
      {high.value !== null && <Diamond palette={palette} share={high.value} y={middle} size={4.5} />}
    </svg>
  );
}

function Whisker({ from, to }: { readonly from: number; readonly to: number }): VNode {
  const { palette } = usePage();
  const line = { stroke: palette.foreground, "stroke-width": "1", "shape-rendering": "crispEdges" } as const;
  return (
    <>
      <line x1={place(from)} x2={place(to)} y1={middle} y2={middle} {...line} />
      {[from, to].map((end, index) => (
        <line key={index} x1={place(end)} x2={place(end)} y1={middle - 3} y2={middle + 4} {...line} />
      ))}
    </>
  );
}

/** Coverage as a small bar; its figure stands over it. */
export function CoverageMini({ row }: { readonly row: SectorRow }): VNode {
  const { palette } = usePage();
  const { direct, fallback } = row.coverageParts;
  const color = coverageColor(palette);
  const isHighContrast = palette.mode === "high-contrast";
  return (
    <svg class="kr-coverage-mini" width="40" height="5" aria-hidden="true">
      <rect x="0.5" y="0.5" width="39" height="4" fill="none" stroke={palette.line} />
      <rect x="0" y="0" width={place(direct)} height="5" fill={isHighContrast ? `url(#${crossId})` : color} />
      {fallback > 0 && (
        <rect
          x={place(direct)}
          y="0.5"
          width={place(fallback)}
          height="4"
          fill={`url(#${coverageHatchId})`}
          stroke={color}
        />
      )}
    </svg>
  );
}
