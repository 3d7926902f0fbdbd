import { type Language, layoutCells, ringCondition, ringTitle } from "@kommuneradar/core";
import type { VNode } from "preact";
import type { Palette } from "../theme.js";
import { ChartColumn } from "./ChartColumn.js";
import { pageLayout } from "./page-layout.js";
import type { RadarView } from "./view.js";

/** What `RadarBare` is given. */
export interface RadarBareProps {
  /** Name of the file. */
  readonly title: string;
  /** Of the ring names. */
  readonly language: Language;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Inner width of the pane, px. */
  readonly width: number;
  /** Inner height of the pane, px. */
  readonly height: number;
}

/** The page of a text that has never made a picture: the bare rings, where the picture will be. */
export function RadarBare({ title, language, palette, width, height }: RadarBareProps): VNode {
  const layout = pageLayout(width, height);
  return (
    <main class={`kr-page kr-${layout.arrangement}`} style={{ "--kr-inner": `${layout.inner}px` }}>
      <header class="kr-toolbar">
        <h1>{title}</h1>
      </header>
      <p class="kr-status" />
      <div class="kr-columns">
        <ChartColumn view={bareView(title, language)} palette={palette} size={layout.chart} stale={false} />
      </div>
    </main>
  );
}

function bareView(title: string, language: Language): RadarView {
  const rings = ["adopt", "trial", "assess", "hold"].map((id) => ({
    id,
    title: ringTitle(id, language) ?? id,
    condition: ringCondition(id, language) ?? "",
  }));
  // Two segments without a name: the gutter between them holds the ring names.
  const categories = ["upper", "lower"].map((id, color) => ({
    id,
    title: "",
    crossCutting: false,
    color,
    count: 0,
  }));
  return {
    language,
    title,
    edition: "",
    rings,
    categories,
    sectors: [],
    layout: layoutCells({ rings, categories }, []),
    technologies: [],
    since: null,
    sourceLine: "",
  };
}
