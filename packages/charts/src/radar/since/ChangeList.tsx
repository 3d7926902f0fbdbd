import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { radarWords } from "../../text/radar.js";
import type { RadarChartActions } from "../RadarChart.js";
import { useRoving } from "../use-roving.js";
import type { RadarView } from "../view-model.js";
import type { ChangeView } from "./model.js";
import { sinceWords } from "./words.js";

interface ChangeListProps {
  readonly view: RadarView;
  /** Ids that pass the filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly actions?: RadarChartActions | undefined;
}

/** So many are shown at first, and as many more at a time. */
const atOnce = 40;

/** All that is different, kind by kind: a press shows the technology. */
export function ChangeList({ view, shown, selected, hovered, actions }: ChangeListProps): VNode | null {
  const [visible, setVisible] = useState(atOnce);
  const { since, language } = view;
  if (since === null || (since.problem !== "" && since.changes.length === 0)) return null;
  const words = sinceWords(language);
  const changes = since.changes.filter(({ id }) => shown === undefined || (id !== null && shown.has(id)));
  // A page that is saved has no buttons: there all of them stand.
  const most = actions === undefined ? changes.length : visible;
  const left = changes.length - most;
  return (
    <details class="kr-changes" open>
      <summary>
        <h2>
          {words.heading(since.label)}{" "}
          <span class="kr-muted">{changes.length === 0 ? words.nothing : words.count(changes.length)}</span>
        </h2>
      </summary>
      {byKind(changes.slice(0, most)).map(({ heading, rows }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ChangeRows {...{ heading, rows, selected, hovered, actions }} />
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="kr-link kr-more-rows" onClick={() => setVisible(visible + atOnce)}>
          {radarWords(language).moreRows(Math.min(left, atOnce))}
        </button>
      )}
    </details>
  );
}

interface ChangeRowsProps extends Pick<ChangeListProps, "selected" | "hovered" | "actions"> {
  readonly heading: string;
  readonly rows: readonly ChangeView[];
}

/** The changes of one kind: one stop of the Tab key, with arrow keys inside, as the rings of the list below. */
function ChangeRows({ heading, rows, selected, hovered, actions }: ChangeRowsProps): VNode {
  const keys = rows.map(({ id, title, text }) => `${id} ${title} ${text}`);
  const { stop, list } = useRoving(keys, keys[rows.findIndex(({ id }) => id !== null && id === selected)]);
  const choosing = actions !== undefined && rows.every(({ id }) => id !== null);
  return (
    <ul {...(choosing && { role: "listbox", "aria-label": heading, ...list })}>
      {rows.map((change, index) => (
        <li key={keys[index]} {...(choosing && { role: "none" })}>
          <ChangeRow
            {...{ change, selected, hovered, actions, stop: choosing ? keys[index] === stop : undefined }}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChangeRowProps extends Pick<ChangeListProps, "selected" | "hovered" | "actions"> {
  readonly change: ChangeView;
  /** Whether the Tab key stops here, of all the rows of a list to choose in; undefined outside one. */
  readonly stop: boolean | undefined;
}

function ChangeRow({
  change: { id, title, titleLanguage, text },
  selected,
  hovered,
  actions,
  stop,
}: ChangeRowProps): VNode {
  const content = (
    <span class="kr-row-text">
      <span lang={titleLanguage}>{title}</span>
      <span class="kr-muted">{text}</span>
    </span>
  );
  if (id === null) return <p class="kr-row">{content}</p>;
  if (actions === undefined) {
    return (
      <a class="kr-row" href={`#${id}`}>
        {content}
      </a>
    );
  }
  return (
    <button
      type="button"
      class={`kr-row${id === hovered ? " kr-hovered" : ""}`}
      {...(stop === undefined
        ? { "aria-current": id === selected ? ("true" as const) : undefined }
        : { role: "option" as const, tabIndex: stop ? 0 : -1, "aria-selected": id === selected })}
      onClick={() => actions.select(id)}
      onDblClick={() => actions.reveal(id)}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(undefined)}
    >
      {content}
    </button>
  );
}

/** The changes under their headings, in the order they come. */
function byKind(changes: readonly ChangeView[]) {
  const groups = new Map<string, ChangeView[]>();
  for (const change of changes) {
    const group = groups.get(change.heading);
    if (group === undefined) groups.set(change.heading, [change]);
    else group.push(change);
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}
