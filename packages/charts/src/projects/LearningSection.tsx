import type { VNode } from "preact";
import type { DaysView, LearningView } from "./model.js";
import { usePage } from "./page-context.js";

/** What learning logs say together. */
export function LearningSection({ learning }: { readonly learning: LearningView }): VNode {
  const { words } = usePage();
  const { outcomes, taught, iterations, decisions } = learning;
  return (
    <section class="kr-learning" aria-label={words.learning}>
      <h2>{words.learning}</h2>
      <p class="kr-muted kr-small">{words.learningNote}</p>
      {outcomes.length > 0 && (
        <dl class="kr-outcomes">
          {outcomes.map(({ id, title, count }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {taught !== "" && <p>{taught}</p>}
      <Days title={words.iterations} view={iterations} />
      <Days title={words.decisions} view={decisions} />
      {(iterations.rows.length > 0 || decisions.rows.length > 0) && (
        <p class="kr-muted kr-small">{words.median}</p>
      )}
    </section>
  );
}

/** A bar for each year, every one with its figure. */
function Days({ title, view }: { readonly title: string; readonly view: DaysView }): VNode | null {
  if (view.rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="kr-days">
        {view.rows.map(({ year, days, count, part }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <span class="kr-days-line" aria-hidden="true">
                <span class="kr-days-bar" style={{ width: `${Math.round(part * 1000) / 10}%` }} />
              </span>
              <span>
                {days} <span class="kr-muted">{count}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {view.trend !== "" && <p>{view.trend}</p>}
    </>
  );
}
