import type { VNode } from "preact";
import { ChartColumn } from "../radar/ChartColumn.js";
import { RadarDetails } from "../radar/RadarDetails.js";
import { RadarList } from "../radar/RadarList.js";
import { RadarTable } from "../radar/RadarTable.js";
import { readingWords } from "../radar/reading-words.js";
import { ChangeList } from "../radar/since/ChangeList.js";
import { SinceStatus } from "../radar/since/SinceStatus.js";
import { statusText } from "../radar/status-text.js";
import type { RadarView } from "../radar/view.js";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";

export interface RadarDocumentProps {
  readonly view: RadarView;
  readonly palette: Palette;
  /** Width of the chart in px. */
  readonly width?: number;
  /** Ids that pass a filter; all without it. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Beside another picture of the radar on the same page. */
  readonly beside?: boolean;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
}

/** Width of the chart of a small screen, px. */
const smallWidth = 352;

/** All of a radar one under the other: picture, list, table and every technology's details. For paper, and without script. */
export function RadarDocument(props: RadarDocumentProps): VNode {
  const { view, palette, width = 800, shown, beside = false, home } = props;
  const words = radarWords(view.language);
  const technologies = view.technologies.filter(({ id }) => shown === undefined || shown.has(id));
  const chart = { view, palette, shown, stale: false };
  return (
    <main class="kr-page kr-file">
      {home !== undefined && (
        <p class="kr-home">
          <a href={home}>{readingWords(view.language).home}</a>
        </p>
      )}
      <h1>
        {view.title} {view.edition !== "" && <span class="kr-muted">{view.edition}</span>}
      </h1>
      <p class="kr-status">
        <span>{statusText(view, shown?.size)}</span>
        {view.since && <SinceStatus since={view.since} language={view.language} />}
      </p>
      <div class="kr-columns">
        <div class="kr-large">
          <ChartColumn {...chart} size={width} {...(beside && { prefix: "paper" })} />
          <p class="kr-source kr-on-paper">{view.sourceLine}</p>
        </div>
        {!beside && (
          <div class="kr-small">
            <ChartColumn {...chart} size={smallWidth} prefix="small" />
          </div>
        )}
        <div class="kr-side">
          <ChangeList view={view} />
          <RadarList view={view} palette={palette} shown={shown} />
        </div>
      </div>
      <section class="kr-all">
        <h2>{words.tableLabel}</h2>
        <RadarTable view={view} shown={shown} />
      </section>
      <section class="kr-each">
        {technologies.map((technology) => (
          <details key={technology.id}>
            <summary>{technology.title}</summary>
            {/* A link to something inside opens the details; a link to the details alone would not. */}
            <div id={technology.id}>
              <RadarDetails view={view} palette={palette} technology={technology} />
            </div>
          </details>
        ))}
      </section>
      <footer class="kr-source">{view.sourceLine}</footer>
    </main>
  );
}
