import type { VNode } from "preact";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { textWidth } from "../text/text-width.js";
import { countChosen } from "./filter.js";
import type { Tool } from "./fold-tools.js";
import { Icon } from "./Icon.js";
import type { RadarPageState } from "./page-state.js";
import type { Reading } from "./reading.js";
import { readingWords } from "./reading-words.js";
import type { Comparing } from "./since/comparing.js";
import { sinceWords } from "./since/words.js";
import type { RadarView } from "./view.js";

export interface ToolProps {
  readonly view: RadarView;
  readonly state: RadarPageState;
  readonly onState: (change: Partial<RadarPageState>) => void;
  /** What the page can be compared with; undefined where there is nobody to ask. */
  readonly comparing?: Comparing | undefined;
  /** What a page offers that stands alone; undefined where a host decides it. */
  readonly reading?: Reading | undefined;
}

/** Radar or table. */
export function ModeTool({ view, state, onState }: ToolProps): VNode {
  const words = radarWords(view.language);
  return (
    <div class="kr-segmented" role="group" aria-label={words.view}>
      {(["radar", "table"] as const).map((mode) => (
        <button key={mode} type="button" aria-pressed={state.mode === mode} onClick={() => onState({ mode })}>
          {words[mode]}
        </button>
      ))}
    </div>
  );
}

export function SearchTool({ view, state, onState }: ToolProps): VNode {
  const words = radarWords(view.language);
  return (
    <input
      class="kr-search"
      type="search"
      placeholder={words.search}
      aria-label={words.search}
      value={state.filter.query}
      onInput={(event) => onState({ filter: { ...state.filter, query: event.currentTarget.value } })}
    />
  );
}

/** The municipality as a whole, or one sector. */
export function SectorTool({ view, state, onState }: ToolProps): VNode {
  const words = radarWords(view.language);
  return (
    <select
      class="kr-select"
      aria-label={words.sector}
      value={state.sector ?? ""}
      onChange={(event) => onState({ sector: event.currentTarget.value || undefined })}
    >
      <option value="">{words.wholeMunicipality}</option>
      {view.sectors.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

export interface Focusable {
  focus(): void;
}

interface FilterToolProps extends ToolProps {
  readonly open: boolean;
  /** The button, so that the focus can come back to it. */
  readonly onOpen: (button: Focusable) => void;
}

/** Opens the filter; says how many choices are made. */
export function FilterTool({ view, state, open, onOpen }: FilterToolProps): VNode {
  const words = radarWords(view.language);
  const count = countChosen(state.filter);
  return (
    <button
      type="button"
      class="kr-tool"
      aria-label={words.filterChosen(count)}
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(event.currentTarget as Focusable)}
    >
      <Icon name="filter" />
      <span aria-hidden="true">{words.filter}</span>
      {count > 0 && (
        <span class="kr-badge" aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}

/** Of the tool that says what the radar is compared with, px; a longer name is cut, and said in full under the toolbar. */
const sinceWidth = 128;

/** How wide a tool is, px; the same whatever is chosen, so that no choice folds another tool away. */
export function toolWidth(tool: Tool, view: RadarView): number {
  const words = radarWords(view.language);
  const wide = (text: string) => textWidth(text, { size: 13, scale: 1.12 });
  switch (tool) {
    case "mode":
      return wide(words.radar) + wide(words.table) + 50;
    case "filter":
      return wide(words.filter) + 72;
    case "search":
      return 160;
    case "since":
      return sinceWidth;
    case "timeline":
      return wide(sinceWords(view.language).timeline) + 40;
    case "sector":
      return 176;
    case "export":
      return wide(sharedWords(view.language).shared.export) + 16;
    case "language":
      return 104;
    case "theme":
      return 28;
    case "home":
      return wide(readingWords(view.language).home) + 16;
  }
}
