import type { ComponentChildren, VNode } from "preact";
import { HorizonChart } from "../horizon/HorizonChart.js";
import { dataWithoutMarks, withoutMarks } from "../languages/language-marks.js";
import { Marked } from "../languages/Marked.js";
import { Figure } from "../text/Figure.js";
import type { Palette } from "../theme.js";
import type { PlanHorizonView, PlanView } from "./model.js";
import { PlanPart } from "./PlanPart.js";

/** What `PlanPage` is given. */
export interface PlanPageProps {
  /** Of `buildPlanView`; its language is the page’s. */
  readonly view: PlanView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Shows an entry in its file. */
  readonly onReveal?: ((key: string) => void) | undefined;
  /** Key of the entry the cursor stands in. */
  readonly highlighted?: string | undefined;
  /** What is shown is older than the text. */
  readonly isStale?: boolean;
  /** The host's controls beside the title. */
  readonly tools?: ComponentChildren;
}

/** A plan: its scenarios over the estimate, side by side, and its other parts. */
export function PlanPage(props: PlanPageProps): VNode {
  const { view, palette, onReveal, highlighted, isStale = false } = props;
  return (
    <main class={`kr-plan kr-${palette.mode}${isStale ? " kr-is-stale" : ""}`} lang={view.language}>
      <header>
        <div>
          <h1>
            <Marked text={view.title} />
            {view.badge !== "" && <span class="kr-plan-badge">{view.badge}</span>}
          </h1>
          {view.sentence !== "" && <p class="kr-muted">{view.sentence}</p>}
        </div>
        {props.tools}
      </header>
      {view.horizon === null ? (
        <p class="kr-plan-missing">{view.horizonMissing}</p>
      ) : (
        <Horizon view={view.horizon} palette={palette} />
      )}
      {view.parts.map((part) => (
        <PlanPart
          key={part.id}
          part={part}
          language={view.language}
          onReveal={onReveal}
          highlighted={highlighted}
        />
      ))}
    </main>
  );
}

function Horizon(props: { readonly view: PlanHorizonView; readonly palette: Palette }): VNode {
  const { view, palette } = props;
  const [first] = view.notes;
  return (
    <section class="kr-plan-horizon" aria-labelledby="kr-plan-horizon">
      <h2 id="kr-plan-horizon">{view.heading}</h2>
      {first !== undefined && <p>{first}</p>}
      <Scenarios view={view} palette={palette} panels="all" />
      <details>
        <summary>{view.sectorsTitle}</summary>
        <Scenarios view={view} palette={palette} panels="sectors" />
      </details>
      <details>
        <summary>{view.tableTitle}</summary>
        {view.tables.map(({ title, rows: [head = [], ...rows] }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <div key={title} class="kr-plan-scroll" role="group" aria-label={withoutMarks(title)} tabIndex={0}>
            <table>
              <caption>
                <Marked text={title} />
              </caption>
              <thead>
                <tr>
                  {head.map((cell) => (
                    <th key={cell} scope="col" class="kr-number">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([year, ...cells]) => (
                  <tr key={year}>
                    <th scope="row" class="kr-number">
                      {year}
                    </th>
                    {cells.map((cell, at) => (
                      <td key={at} class="kr-number" data-column={head[at + 1]}>
                        <Figure text={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </details>
      {view.notes.slice(1).map((note) => (
        <p key={note} class="kr-muted kr-plan-note">
          <Marked text={note} />
        </p>
      ))}
    </section>
  );
}

/** The scenarios side by side: all sectors with every assumption below, or each sector. */
function Scenarios(props: {
  readonly view: PlanHorizonView;
  readonly palette: Palette;
  readonly panels: "all" | "sectors";
}): VNode {
  const { picture } = props.view;
  const drawn = dataWithoutMarks(picture);
  const isAll = props.panels === "all";
  const scenarios = drawn.scenarios.map(({ title, panels }) => ({
    title,
    assumptions: [],
    panels: isAll ? panels.slice(0, 1) : panels.slice(1),
  }));
  return (
    <div class="kr-plan-scenarios">
      {picture.scenarios.map(({ title, assumptions }, at) => (
        <figure key={`${at} ${title}`}>
          <h3>
            <Marked text={title} />
          </h3>
          <HorizonChart
            {...drawn}
            scenarios={scenarios}
            isOfSectors={!isAll}
            isUntitled
            palette={props.palette}
            only={at}
          />
          {isAll && (
            <figcaption>
              <ul>
                {assumptions.map((line) => (
                  <li key={line}>
                    <Marked text={line} />
                  </li>
                ))}
              </ul>
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}
