import type { ComponentChildren, VNode } from "preact";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { AreasOfUse } from "./AreasOfUse.js";
import { lookOf } from "./look.js";
import { Markdown } from "./Markdown.js";
import { Outward } from "./Outward.js";
import type { RadarChartActions } from "./RadarChart.js";
import { TechnologyChanges } from "./since/TechnologyChanges.js";
import { TechnologyPath } from "./TechnologyPath.js";
import type { RadarView, Reference, TechnologyView } from "./view.js";
import { WhyThisRing } from "./WhyThisRing.js";

/** What `RadarDetails` is given. */
export interface RadarDetailsProps {
  /** What the technology is a part of, for its rings and language. */
  readonly view: RadarView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** One of those of the view. */
  readonly technology: TechnologyView;
  /** Without it nothing can be pressed, as in a file. */
  readonly actions?: RadarChartActions | undefined;
}

/** All that is known of one technology, in the order a reader asks: where, why, how it is elsewhere, on what grounds. */
export function RadarDetails({ view, palette, technology, actions }: RadarDetailsProps): VNode {
  const words = radarWords(view.language);
  const { sectors, summary, description, grounds, evidence, dependsOn, usedBy, relatesTo, links } =
    technology;
  return (
    <article class="kr-details" aria-label={technology.label}>
      <header>
        <h2 tabIndex={actions?.reveals === "details" ? -1 : undefined} lang={technology.titleLanguage}>
          {technology.title}
        </h2>
        <p class="kr-facts">
          <span class="kr-ring" style={{ borderColor: lookOf(view, palette).colorOf(technology.category) }}>
            {technology.ringTitle}
          </span>
          <span>{technology.categoryTitle}</span>
          {technology.movementText !== "" && <span>{technology.movementText}</span>}
          {technology.owner !== "" && (
            <span class="kr-muted">
              {words.owner}: {technology.owner}
            </span>
          )}
        </p>
      </header>
      <TechnologyChanges view={view} id={technology.id} />
      <WhyThisRing view={view} palette={palette} technology={technology} />
      <Part title={words.areasOfUse} show={sectors.length > 0}>
        <AreasOfUse view={view} sectors={sectors} />
      </Part>
      <Part title={words.description} show={summary !== "" || description !== ""}>
        {summary !== "" && <p>{summary}</p>}
        {description !== "" && <Markdown text={description} />}
      </Part>
      <Part title={words.grounds} show={grounds !== ""}>
        <Markdown text={grounds} />
      </Part>
      <Part title={words.evidence} show={evidence.length > 0}>
        <ul>
          {evidence.map(({ title, note, url }) => (
            <li key={`${title} ${url}`}>
              <Outward url={url}>{title}</Outward>
              {note !== "" && <span class="kr-muted"> · {note}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <References title={words.dependsOn} list={dependsOn} actions={actions} />
      <References title={words.usedBy} list={usedBy} actions={actions} />
      <References title={words.relatesTo} list={relatesTo} actions={actions} />
      <Part title={words.links} show={links.length > 0}>
        <ul>
          {links.map(({ title, url }) => (
            <li key={url}>
              <Outward url={url}>{title}</Outward>
            </li>
          ))}
        </ul>
      </Part>
      <TechnologyPath view={view} id={technology.id} />
      <Assessed view={view} technology={technology} />
      {actions?.reveals === "text" && (
        <p>
          <button type="button" class="kr-link" onClick={() => actions.reveal(technology.id)}>
            {words.goToSource}
          </button>
        </p>
      )}
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly show: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, show, children }: PartProps): VNode | null {
  if (!show) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface ReferencesProps {
  readonly title: string;
  readonly list: readonly Reference[];
  readonly actions: RadarChartActions | undefined;
}

function References({ title, list, actions }: ReferencesProps): VNode | null {
  return (
    <Part title={title} show={list.length > 0}>
      <ul>
        {list.map((other) => (
          <li key={other.id}>
            {actions && other.known ? (
              <button type="button" class="kr-link" onClick={() => actions.select(other.id)}>
                {other.title}
              </button>
            ) : (
              other.title
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Who assessed and when, and when it is due again. */
function Assessed({ view, technology }: Pick<RadarDetailsProps, "view" | "technology">): VNode | null {
  const words = radarWords(view.language);
  const { by, date, reviewBy, overdue } = technology;
  if (by === "" && date === "" && reviewBy === "") return null;
  return (
    <p class="kr-muted">
      {(by !== "" || date !== "") && `${words.assessedBy(by, formatDate(date, view.language))}. `}
      {reviewBy !== "" && `${words.reviewDue(formatDate(reviewBy, view.language))}`}
      {overdue && <span class="kr-warning">: {words.overdue}</span>}
      {reviewBy !== "" && "."}
    </p>
  );
}
