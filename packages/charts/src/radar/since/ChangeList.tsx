import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { radarWords } from "../../text/radar.js";
import type { RadarChartActions } from "../RadarChart.js";
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
          <ul>
            {rows.map((change) => (
              <li key={`${change.id} ${change.title} ${change.text}`}>
                <ChangeRow {...{ change, selected, hovered, actions }} />
              </li>
            ))}
          </ul>
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

interface ChangeRowProps extends Pick<ChangeListProps, "selected" | "hovered" | "actions"> {
  readonly change: ChangeView;
}

function ChangeRow({ change: { id, title, text }, selected, hovered, actions }: ChangeRowProps): VNode {
  const content = (
    <span class="kr-row-text">
      <span>{title}</span>
      <span class="kr-muted">{text}</span>
    </span>
  );
  if (id === null) return <p class="kr-row">{content}</p>;
  if (actions === undefined) {
    return (
      <a class="kr-row" href={`#kr-${id}`}>
        {content}
      </a>
    );
  }
  return (
    <button
      type="button"
      class={`kr-row${id === hovered ? " kr-hovered" : ""}`}
      aria-current={id === selected ? "true" : undefined}
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
