import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { Mark } from "./Mark.js";
import type { RadarChartActions } from "./RadarChart.js";
import type { RadarView, TechnologyView } from "./view.js";

export interface RadarListProps {
  readonly view: RadarView;
  readonly palette: Palette;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly actions: RadarChartActions;
}

/** The technologies on the rings as a list, by ring from inside out: every name in full. */
export function RadarList({ view, palette, shown, selected, hovered, actions }: RadarListProps): VNode {
  const words = radarWords(view.language);
  return (
    <section class="kr-list" aria-label={words.listLabel}>
      {view.rings.map((ring) => {
        const rows = view.technologies.filter(
          ({ id, ring: own }) => own === ring.id && (shown === undefined || shown.has(id)),
        );
        if (rows.length === 0 && shown !== undefined) return null;
        return (
          <section key={ring.id}>
            <h2>
              {ring.title} <span class="kr-muted">{rows.length}</span>
            </h2>
            {ring.condition !== "" && <p class="kr-condition">{ring.condition}</p>}
            <ul>
              {rows.map((technology) => (
                <li key={technology.id}>
                  <Row
                    view={view}
                    palette={palette}
                    technology={technology}
                    selected={technology.id === selected}
                    hovered={technology.id === hovered}
                    actions={actions}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface RowProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly technology: TechnologyView;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly actions: RadarChartActions;
}

function Row({ view, palette, technology, selected, hovered, actions }: RowProps): VNode {
  const words = radarWords(view.language);
  const { id, title, categoryTitle, movementText, overdue, departs } = technology;
  const notes = [categoryTitle, movementText, overdue ? words.overdue : "", departs ? words.departs : ""];
  return (
    <button
      type="button"
      class={`kr-row${hovered ? " kr-hovered" : ""}`}
      aria-current={selected ? "true" : undefined}
      onClick={() => actions.select(id)}
      onDblClick={() => actions.reveal(id)}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(undefined)}
    >
      <svg width="24" height="24" aria-hidden="true">
        <Mark view={view} palette={palette} signs={technology} x={12} y={12} radius={4.5} />
      </svg>
      <span class="kr-row-text">
        <span>{title}</span>
        <span class="kr-muted">{notes.filter((note) => note !== "").join(" · ")}</span>
      </span>
    </button>
  );
}
