import type { VNode } from "preact";
import { tint } from "../theme.js";
import { ExplainButton } from "./explanation/ExplainButton.js";
import { coverageColor, coverageHatchId, crossId, hatchId, place, sparseId } from "./marks.js";
import type { BandId, CompositionView } from "./model.js";
import { useOneStop } from "./one-stop/use-one-stop.js";
import { usePage } from "./page-context.js";

const barHeight = 16;
const strengths: Readonly<Record<BandId, number>> = {
  low: 0.25,
  medium: 0.55,
  high: 1,
  valued: 0.55,
  none: 0,
};
const highContrastFills: Readonly<Record<BandId, string>> = {
  low: `url(#${sparseId})`,
  medium: `url(#${hatchId})`,
  high: `url(#${crossId})`,
  valued: `url(#${hatchId})`,
  none: "none",
};

/** The whole workforce as one bar by band, and below it how much of it has a value of its own. */
export function Composition({ composition }: { readonly composition: CompositionView }): VNode {
  const { controls, actions } = usePage();
  const { coverage, coverageParts, coverageText, rejected } = composition;
  return (
    <section class="kr-composition">
      <h2>{composition.heading}</h2>
      <ul class="kr-legend" {...useOneStop()}>
        {composition.bands.map((band) => (
          <li key={band.id}>
            <Swatch band={band.id} />
            <span>
              {band.label}
              {band.bounds !== "" && <span class="kr-muted"> {band.bounds}</span>}
            </span>
            <span class="kr-legend-value">
              <ExplainButton path={[{ kind: "band", band: band.id }]} name={`${band.label}: ${band.text}`}>
                {band.text}
              </ExplainButton>
            </span>
          </li>
        ))}
      </ul>
      <BandBar composition={composition} />
      <CoverageBar direct={coverage.direct} fallback={coverage.fallback} />
      <p class="kr-coverage-line">
        <span>
          <ExplainButton path={[{ kind: "coverage" }]} name={coverageText}>
            {coverageText}
          </ExplainButton>
          {":"}
        </span>
        {coverageParts.map((part) => (
          <span key={part.id} class="kr-coverage-part">
            <CoverageSwatch part={part.id} />
            {part.text}
          </span>
        ))}
        {rejected !== null && (
          <span class="kr-coverage-part">
            {actions.openProblems === undefined ? (
              rejected
            ) : (
              <controls.Link onClick={actions.openProblems}>{rejected}</controls.Link>
            )}
          </span>
        )}
      </p>
    </section>
  );
}

/** Fill and outline of a band; weight without a value is an outline alone. */
function useBandPaint(): (band: BandId) => { fill: string; stroke: string; "stroke-dasharray"?: string } {
  const { palette } = usePage();
  return (band) => {
    if (band === "none") return { fill: "none", stroke: palette.muted, "stroke-dasharray": "2 2" };
    return palette.mode === "high-contrast"
      ? { fill: highContrastFills[band], stroke: palette.accent }
      : { fill: tint(palette, strengths[band], palette.accent), stroke: palette.accent };
  };
}

function BandBar({ composition }: { readonly composition: CompositionView }): VNode {
  const { palette } = usePage();
  const paint = useBandPaint();
  let start = 0;
  const parts = composition.bands.map((band) => {
    const from = start;
    start += band.share;
    return { ...band, from };
  });
  return (
    <svg class="kr-bar" width="100%" height={barHeight + 2} aria-hidden="true">
      {parts
        .filter(({ share }) => share > 0)
        .map(({ id, from, share }) => (
          <svg
            key={id}
            x={place(from)}
            y="1"
            width={place(share)}
            height={barHeight}
            overflow="visible"
            aria-hidden="true"
          >
            <rect x="0" y="0" width="100%" height={barHeight} {...paint(id)} stroke-width="1" />
            {from > 0 && <rect x="-1" y="-1" width="2" height={barHeight + 2} fill={palette.background} />}
          </svg>
        ))}
    </svg>
  );
}

function CoverageBar({ direct, fallback }: { readonly direct: number; readonly fallback: number }): VNode {
  const { palette } = usePage();
  const color = coverageColor(palette);
  const isHighContrast = palette.mode === "high-contrast";
  return (
    <svg class="kr-bar" width="100%" height="8" aria-hidden="true">
      <rect x="0.5" y="1.5" width="100%" height="5" fill="none" stroke={palette.line} stroke-width="1" />
      <rect
        x="0"
        y="1"
        width={place(direct)}
        height="6"
        fill={isHighContrast ? `url(#${crossId})` : color}
        stroke={isHighContrast ? color : "none"}
      />
      {fallback > 0 && (
        <rect
          x={place(direct)}
          y="1"
          width={place(fallback)}
          height="6"
          fill={`url(#${coverageHatchId})`}
          stroke={color}
          stroke-width="1"
        />
      )}
    </svg>
  );
}

function Swatch({ band }: { readonly band: BandId }): VNode {
  const paint = useBandPaint();
  return (
    <svg class="kr-swatch" width="12" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="11" height="11" {...paint(band)} stroke-width="1" />
    </svg>
  );
}

function CoverageSwatch({ part }: { readonly part: "direct" | "fallback" | "none" }): VNode {
  const { palette } = usePage();
  const color = coverageColor(palette);
  const isHighContrast = palette.mode === "high-contrast";
  const solid = isHighContrast ? `url(#${crossId})` : color;
  const fill = part === "direct" ? solid : part === "fallback" ? `url(#${coverageHatchId})` : "none";
  return (
    <svg class="kr-swatch" width="12" height="6" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="5"
        fill={fill}
        stroke={part === "none" ? palette.muted : color}
        stroke-width="1"
      />
    </svg>
  );
}
