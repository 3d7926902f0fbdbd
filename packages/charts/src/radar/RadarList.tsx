import { formatNumber } from "@kommuneradar/core";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { type Look, useLook } from "./look.js";
import { Mark } from "./Mark.js";
import { memo } from "./memo.js";
import type { RadarChartActions } from "./RadarChart.js";
import { rowNotes } from "./row-notes.js";
import { useRoving } from "./use-roving.js";
import type { RadarView, RingView, TechnologyView } from "./view.js";

/** What `RadarList` is given. */
export interface RadarListProps {
  /** What is listed, of `buildRadarView`. */
  readonly view: RadarView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Id of the technology that is open. */
  readonly selected?: string | undefined;
  /** Id of the technology under the pointer. */
  readonly hovered?: string | undefined;
  /** Without it the rows are links to the details, as in a file. */
  readonly actions?: RadarChartActions | undefined;
}

/** A radar with more technologies shows so many of each ring first. */
const many = 500;
const perRing = 100;

/**
 * The technologies on the rings as a list, by ring from inside out: every name in full. Each ring is one stop of the Tab
 * key, with arrow keys inside.
 */
export function RadarList(props: RadarListProps): VNode {
  const { view, palette, shown } = props;
  const words = radarWords(view.language);
  const look = useLook(view, palette);
  const passing = view.technologies.filter(({ id }) => shown === undefined || shown.has(id));
  const limit = props.actions !== undefined && passing.length > many ? perRing : Number.POSITIVE_INFINITY;
  return (
    <section class="kr-list" aria-label={words.listLabel}>
      {view.rings.map((ring) => (
        <RingRows
          key={ring.id}
          {...props}
          look={look}
          ring={ring}
          rows={passing.filter((technology) => technology.ring === ring.id)}
          limit={limit}
        />
      ))}
    </section>
  );
}

interface RingRowsProps extends RadarListProps {
  readonly look: Look;
  readonly ring: RingView;
  readonly rows: readonly TechnologyView[];
  readonly limit: number;
}

function RingRows({ view, look, ring, rows, limit, selected, hovered, actions }: RingRowsProps): VNode {
  const words = radarWords(view.language);
  const [more, setMore] = useState(0);
  const visible = limit + more;
  const left = Math.max(0, rows.length - visible);
  const seen = left === 0 ? rows : rows.slice(0, visible);
  const { stop, list } = useRoving(
    seen.map(({ id }) => id),
    selected,
  );
  const choosing = actions !== undefined && rows.length > 0;
  return (
    <section class={rows.length === 0 ? "kr-none" : undefined}>
      <h2>
        {ring.title} <span class="kr-muted">{formatNumber(rows.length, view.language)}</span>
      </h2>
      {ring.condition !== "" && <p class="kr-condition">{ring.condition}</p>}
      <ul {...(choosing && { role: "listbox", "aria-label": ring.title, ...list })}>
        {seen.map((technology) => (
          <Row
            key={technology.id}
            language={view.language}
            look={look}
            technology={technology}
            selected={technology.id === selected}
            hovered={technology.id === hovered}
            stop={technology.id === stop}
            actions={actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="kr-link kr-more-rows" onClick={() => setMore(more + many)}>
          {words.moreRows(Math.min(left, many))}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly language: RadarView["language"];
  readonly look: Look;
  readonly technology: TechnologyView;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Where the Tab key stops. */
  readonly stop: boolean;
  readonly actions: RadarChartActions | undefined;
}

const Row = memo(function Row(props: RowProps): VNode {
  const { language, look, technology, selected, hovered, stop, actions } = props;
  const { id, title, titleLanguage } = technology;
  const notes = rowNotes(technology, language);
  const content = (
    <>
      <svg width="24" height="24" aria-hidden="true">
        <Mark look={look} signs={technology} x={12} y={12} radius={4.5} />
      </svg>
      <span class="kr-row-text">
        <span lang={titleLanguage}>{title}</span>
        {notes !== "" && <span class="kr-hidden">, </span>}
        <span class="kr-muted">{notes}</span>
      </span>
    </>
  );
  if (actions === undefined) {
    return (
      <li>
        <a class="kr-row" href={`#${id}`}>
          {content}
        </a>
      </li>
    );
  }
  return (
    <li role="none">
      <button
        type="button"
        role="option"
        class={`kr-row${hovered ? " kr-hovered" : ""}`}
        tabIndex={stop ? 0 : -1}
        aria-selected={selected}
        onClick={() => actions.select(id)}
        onDblClick={() => actions.reveal(id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(undefined)}
      >
        {content}
      </button>
    </li>
  );
});
