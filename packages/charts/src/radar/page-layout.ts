/** How the page is arranged: one column on a narrow or middle pane, chart and list side by side on a wide one. */
export interface PageLayout {
  /** `narrow` and `middle` are one column. */
  readonly arrangement: "narrow" | "middle" | "wide";
  /** Width of what the page holds, px: on a very wide pane it stands in the middle. */
  readonly inner: number;
  /** Width and height of the chart, px. */
  readonly chart: number;
  /** Width of the column beside the chart, px; undefined where it lies under it. */
  readonly side: number | undefined;
}

/** Height of the toolbar, the line under it and the legend with their margins, px. */
const aroundChart = 112;
/** Side by side the page is as high as its pane, so that the source line takes its part too, px. */
const sourceLine = 24;
/** What is off the rings stays in sight under the chart, px: nothing of a file is out of mind. Of many lines, two. */
const offRings = { line: 40, more: 32, most: 2 };
/** In a pane lower than this the chart comes first, and what is under it after scrolling, px. */
const lowPane = 600;
const legend = 32;
/** A line of the legend that names what moved one way, or what is new, px. */
const namedLine = 28;
/** In a low pane, and mostly over a chart smaller than this, the ring names stand in a line of their own, px. */
const ringNumbers = 26;
const mostNumbered = 620;
const columnGap = 24;
const leastChart = 360;
/** In a low pane a chart beside its list is rather small than cut, px. */
const leastBeside = 264;
const mostChart = 1100;
/** Widths a list with segment names needs beside a chart, px: with room to spare, and at a pinch. */
const side = { least: 400, tight: 280, most: 640 };
/** A chart beside its list may be so much smaller than what is seen of one over it before the list goes under. */
const nearly = 0.8;
/** From this width chart and list always stand side by side, px. */
const wideFrom = 1016;
/** The page grows no wider, px: chart and list at their widest with their padding. */
const mostWidth = mostChart + columnGap + side.most + 32;

/**
 * Depends on the pane, and on what stands under the chart; never on a filter. Side by side also in a lower
 * pane, where a chart over a list would leave the rest empty.
 */
export function pageLayout(width: number, height: number, offRingLines = 0, namedLines = 0): PageLayout {
  const padding = width < 480 ? 12 : 16;
  const inner = Math.min(width, mostWidth) - 2 * padding;
  if (width < 560) return { arrangement: "narrow", inner, chart: inner, side: undefined };
  const stacked = Math.min(inner, Math.max(leastChart, height - aroundChart));
  const underChart = offRingsHeight(offRingLines) + namedLines * namedLine;
  const below = height < lowPane ? ringNumbers - legend : underChart;
  const room = height - aroundChart - sourceLine - below;
  const tall = offRingLines > 0 && height >= lowPane && room < mostNumbered ? room - ringNumbers : room;
  const leastSide = width >= wideFrom ? side.least : side.tight;
  const beside = Math.floor(
    Math.min(mostChart, inner - columnGap - leastSide, Math.max(leastBeside, Math.min(tall, width * 0.62))),
  );
  if (
    width >= wideFrom ||
    (beside >= leastBeside && beside >= Math.min(stacked, height - aroundChart) * nearly)
  ) {
    const list = Math.min(side.most, inner - columnGap - beside);
    return { arrangement: "wide", inner: beside + columnGap + list, chart: beside, side: list };
  }
  return { arrangement: "middle", inner, chart: stacked, side: undefined };
}

function offRingsHeight(lines: number): number {
  return lines === 0 ? 0 : offRings.line + (Math.min(lines, offRings.most) - 1) * offRings.more;
}
