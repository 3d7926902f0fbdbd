import type { ComponentChildren, VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { RadarFilter } from "./filter.js";
import type { RadarView } from "./view.js";

interface RadarToolbarProps {
  readonly view: RadarView;
  readonly mode: "radar" | "table";
  readonly onMode: (mode: "radar" | "table") => void;
  readonly filter: RadarFilter;
  readonly onFilter: (filter: RadarFilter) => void;
  readonly children?: ComponentChildren;
}

/** Title and edition, radar or table, search, and what the host adds. */
export function RadarToolbar({ view, mode, onMode, filter, onFilter, children }: RadarToolbarProps): VNode {
  const words = radarWords(view.language);
  return (
    <header class="kr-toolbar">
      <h1>
        {view.title} {view.edition !== "" && <span class="kr-muted">{view.edition}</span>}
      </h1>
      {view.technologies.length > 0 && (
        <div class="kr-tools-right">
          <div class="kr-segmented" role="group" aria-label={words.view}>
            {(["radar", "table"] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                aria-pressed={mode === choice}
                onClick={() => onMode(choice)}
              >
                {words[choice]}
              </button>
            ))}
          </div>
          <input
            class="kr-search"
            type="search"
            placeholder={words.search}
            aria-label={words.search}
            value={filter.query}
            onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
          />
        </div>
      )}
      {children}
    </header>
  );
}
