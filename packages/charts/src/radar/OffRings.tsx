import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { RadarChartActions } from "./RadarChart.js";
import type { RadarView, TechnologyView } from "./view.js";

interface OffRingsProps {
  readonly view: RadarView;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  readonly selected?: string | undefined;
  readonly actions?: RadarChartActions | undefined;
}

/** What is not on the rings, under the chart: without a recommendation (and why), not assessed for the sector shown, not relevant, phased out. */
export function OffRings({ view, shown, selected, actions }: OffRingsProps): VNode | null {
  const rows = offRingRows(view)
    .map(({ title, technologies }) => ({
      title,
      technologies: technologies.filter(({ id }) => shown === undefined || shown.has(id)),
    }))
    .filter(({ technologies }) => technologies.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl class="kr-off">
      {rows.map(({ title, technologies }) => (
        <div key={title}>
          <dt>{title}</dt>
          {technologies.map((technology) => (
            <dd key={technology.id}>
              <Chip technology={technology} selected={technology.id === selected} actions={actions} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface ChipProps {
  readonly technology: TechnologyView;
  readonly selected: boolean;
  readonly actions: RadarChartActions | undefined;
}

function Chip({ technology, selected, actions }: ChipProps): VNode {
  const { id, title, missing } = technology;
  const content = (
    <>
      {title}
      {missing !== "" && <span class="kr-muted"> {missing}</span>}
    </>
  );
  if (actions === undefined) return <span class="kr-chip">{content}</span>;
  return (
    <button
      type="button"
      class="kr-chip"
      aria-current={selected ? "true" : undefined}
      onClick={() => actions.select(id)}
      onDblClick={() => actions.reveal(id)}
    >
      {content}
    </button>
  );
}

/** The rows, with the empty ones left out. */
export function offRingRows(
  view: RadarView,
): { readonly title: string; readonly technologies: readonly TechnologyView[] }[] {
  const words = radarWords(view.language);
  const { sector } = view;
  const rows = [
    { state: "unplaced", title: words.withoutRing },
    ...(sector ? [{ state: "not-in-sector", title: words.notInSector(sector.title) }] : []),
    { state: "not-relevant", title: words.notRelevant },
    { state: "phased-out", title: words.phasedOut },
  ];
  return rows
    .map(({ state, title }) => ({
      title,
      technologies: view.technologies.filter((own) => own.state === state),
    }))
    .filter(({ technologies }) => technologies.length > 0);
}

/** About as many lines as the rows take under a chart in a pane of this width, px; of a filter it knows nothing. */
export function offRingLines(view: RadarView, pane: number): number {
  return offRingRows(view).reduce((lines, { technologies }) => {
    const width = technologies.reduce((sum, { title, missing }) => sum + chipWidth(title, missing), rowTitle);
    return lines + Math.ceil(width / (pane / 2));
  }, 0);
}

/** Width of a row's title with the gap after it, px. */
const rowTitle = 112;

function chipWidth(title: string, missing: string): number {
  return (title.length + missing.length) * 7 + 26;
}
